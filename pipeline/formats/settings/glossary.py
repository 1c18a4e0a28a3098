"""The team's medical terms: glossary.toml."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from pipeline.formats.settings.lines import Keys
from pipeline.formats.settings.records import read_tables
from pipeline.formats.settings.toml import read_toml
from pipeline.language.terms import inflections
from pipeline.model.glossary import Glossary, Term

_WORDS = re.compile(r"[\w&]+")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&]+")
_FIELDS = ("variants", "abbreviation", "avoid", "brands")


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with one term, and where in it."""

    keys: Keys
    problem: str
    remedy: str


def read_glossary(path: str, data: bytes) -> Glossary:
    """Return the team's terms, in the order of the file; none for an empty file.

    Raises SettingsError; so for a form that belongs to two terms, and for an explanation that uses its own term.
    """
    file = read_toml(path, data)
    terms = read_tables(file, "term", Term)
    for fault in faults(terms, lambda keys: f"line {file.line(*keys)}"):
        raise file.fault(fault.keys, fault.problem, fault.remedy)
    return Glossary(path, terms)


def faults(terms: tuple[Term, ...], where: Callable[[Keys], str]) -> Iterator[Fault]:
    """Yield what keeps terms from being one glossary. `where` says in words where something stands."""
    yield from _owner_faults(terms, where)
    for index, term in enumerate(terms):
        yield from _character_faults(index, term)
        yield from _explanation_faults(index, term)


def _forms(index: int, term: Term) -> list[tuple[Keys, str]]:
    """Return every form that a term is found by, with the keys it stands at."""
    found: list[tuple[Keys, str]] = [(("term", index, "name"), term.name)]
    for field in _FIELDS:
        value = getattr(term, field)
        if isinstance(value, tuple):
            found += [(("term", index, field, at), form) for at, form in enumerate(value)]
        elif value:
            found.append((("term", index, field), value))
    return found


def _owner_faults(terms: tuple[Term, ...], where: Callable[[Keys], str]) -> Iterator[Fault]:
    owners: dict[str, tuple[int, Keys]] = {}
    for index, term in enumerate(terms):
        for keys, form in _forms(index, term):
            owner, first = owners.setdefault(_folded(form), (index, keys))
            if owner != index:
                problem = f"“{form}” belongs to “{terms[owner].name}” too, on {where(first)}"
                yield Fault(keys, problem, "keep it in one of the two terms")
            elif "avoid" in keys and "avoid" not in first:
                yield Fault(
                    keys, f"“{form}” is to be avoided, but {where(first)} allows it", "take it out here or there"
                )
    for index, term in enumerate(terms):
        for keys, form in _forms(index, term):
            for made in inflections(form):
                owner, other = owners.get(_folded(made), (index, keys))
                if owner > index:
                    problem = f"“{made}” is a form of “{form}”, which is “{term.name}”, on {where(keys)}"
                    yield Fault(other, problem, "keep both in one of the two terms")
                elif owner < index:
                    problem = f"“{made}”, a form of “{form}”, belongs to “{terms[owner].name}” too, on {where(other)}"
                    yield Fault(keys, problem, "keep both in one of the two terms")


def _character_faults(index: int, term: Term) -> Iterator[Fault]:
    """Yield each character that no catalogue can hold."""
    texts = [*_forms(index, term), (("term", index, "explanation"), term.explanation)]
    for keys, text in (*texts, *((("term", index, "plain", at), plain) for at, plain in enumerate(term.plain))):
        if any(ord(one) < ord(" ") for one in text):
            yield Fault(keys, "there is a control character in this text", "write it as plain words on one line")


def _explanation_faults(index: int, term: Term) -> Iterator[Fault]:
    said = f" {_folded(term.explanation)} "
    plain = f" {' '.join(_WORDS.findall(term.explanation))} "  # capitals kept: “nice” is not NICE
    for _, form in _forms(index, term):
        forms = (form, *inflections(form))
        if any(f" {found} " in (plain if _CAPITALS.fullmatch(found) else said) for found in map(_folded, forms)):
            problem = f"the explanation of “{term.name}” uses “{form}” itself"
            yield Fault(("term", index, "explanation"), problem, "explain it in other words")


def _folded(form: str) -> str:
    """Return a form as it is looked for: hyphens as spaces, capitals as small letters unless it is all capitals."""
    words = " ".join(_WORDS.findall(form))
    return words if _CAPITALS.fullmatch(words) else words.casefold()

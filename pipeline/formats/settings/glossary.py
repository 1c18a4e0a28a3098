"""The team's medical terms: glossary.toml."""

from __future__ import annotations

import re

from pipeline.formats.settings.lines import Keys
from pipeline.formats.settings.records import read_tables
from pipeline.formats.settings.toml import SettingsFile, read_toml
from pipeline.model.glossary import Glossary, Term

_PLURALS = ("", "s", "es")
_WORDS = re.compile(r"[\w&]+")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&]+")


def read_glossary(path: str, data: bytes) -> Glossary:
    """Return the team's terms, in the order of the file; none for an empty file.

    Raises SettingsError; so for a form that belongs to two terms, and for an explanation that uses its own term.
    """
    file = read_toml(path, data)
    terms = read_tables(file, "term", Term)
    _check_owners(file, terms)
    for index, term in enumerate(terms):
        _check_characters(file, index, term)
        _check_explanation(file, index, term)
    return Glossary(path, terms)


def _forms(index: int, term: Term) -> list[tuple[Keys, str]]:
    """Return every form that a term is found by, with the keys it stands at."""
    found: list[tuple[Keys, str]] = [(("term", index, "name"), term.name)]
    found += [(("term", index, "variants", at), form) for at, form in enumerate(term.variants)]
    found += [(("term", index, "abbreviation"), term.abbreviation)] if term.abbreviation else []
    return found + [(("term", index, "avoid", at), form) for at, form in enumerate(term.avoid)]


def _check_owners(file: SettingsFile, terms: tuple[Term, ...]) -> None:
    owners: dict[str, tuple[int, Keys]] = {}
    for index, term in enumerate(terms):
        for keys, form in _forms(index, term):
            owner, first = owners.setdefault(_folded(form), (index, keys))
            line = file.line(*first) if first != keys else 0
            if owner != index:
                problem = f"“{form}” belongs to “{terms[owner].name}” too, on line {line}"
                raise file.fault(keys, problem, "keep it in one of the two terms")
            if "avoid" in keys and "avoid" not in first:
                problem = f"“{form}” is to be avoided, but line {line} allows it"
                raise file.fault(keys, problem, "take it out here or there")


def _check_characters(file: SettingsFile, index: int, term: Term) -> None:
    """Raise SettingsError for a character that no catalogue can hold."""
    for keys, text in (*_forms(index, term), (("term", index, "explanation"), term.explanation)):
        if any(ord(one) < ord(" ") for one in text):
            raise file.fault(keys, "there is a control character in this text", "write it as plain words on one line")


def _check_explanation(file: SettingsFile, index: int, term: Term) -> None:
    said = f" {_folded(term.explanation)} "
    plain = f" {' '.join(_WORDS.findall(term.explanation))} "  # capitals kept: “nice” is not NICE
    for _, form in _forms(index, term):
        found = _folded(form)
        if any(f" {found}{ending} " in (plain if _CAPITALS.fullmatch(found) else said) for ending in _PLURALS):
            problem = f"the explanation of “{term.name}” uses “{form}” itself"
            raise file.fault(("term", index, "explanation"), problem, "explain it in other words")


def _folded(form: str) -> str:
    """Return a form as it is looked for: hyphens as spaces, capitals as small letters unless it is all capitals."""
    words = " ".join(_WORDS.findall(form))
    return words if _CAPITALS.fullmatch(words) else words.casefold()

"""The glossary with its translations: given away whole, and taken in with every change told first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from pipeline.formats.po import write_template
from pipeline.formats.po.translate import Translation, translated
from pipeline.formats.settings import read_glossary
from pipeline.formats.settings.glossary import faults
from pipeline.formats.settings.glossary_edit import FIELDS, edited
from pipeline.formats.terms import glossary_template
from pipeline.model.catalogue import Entry, State
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Concept, Glossary, Rendering, Term
from pipeline.model.page_name import GLOSSARY
from pipeline.project import Project, glossary_strings, po_path, pot_path, read_po
from pipeline.stages.merge import merge

_BETWEEN = " | "  # names in a catalogue


class Difference(msgspec.Struct, frozen=True):
    """One thing that a file says otherwise than the project."""

    term: str
    what: str  # a field, or a language with what it says: “pl: name”
    before: str  # "" where the project has nothing
    after: str


class Taken(msgspec.Struct, frozen=True):
    """What would come of taking a file in. Nothing has been written yet."""

    differences: tuple[Difference, ...]
    files: dict[str, bytes]  # those that change
    absent: int  # terms of the glossary that the file does not have; they stay


def concepts(project: Project) -> tuple[Concept, ...]:
    """Return each term of the glossary with its translations, in the glossary's order."""
    entries = {tag: {one.id: one for one in read_po(project, tag, GLOSSARY).entries} for tag in project.house.languages}
    return tuple(
        Concept(term, tuple(one for tag, known in entries.items() if (one := _rendering(tag, name, known))))
        for term, name in _named(project.glossary)
    )


def taken(project: Project, path: str, given: tuple[Concept, ...]) -> Taken:
    """Return what a file's concepts would change. Raises SettingsError, with the file's line, where they cannot be."""
    _check(project, path, given)
    source = project.glossary.path
    data = edited(source, project.data(source) or b"", (one.term for one in given))
    after = msgspec.structs.replace(project, glossary=read_glossary(source, data))
    known = {one.term.name: one for one in concepts(project)}
    differences = tuple(found for one in given for found in _differences(known.get(one.term.name), one))
    files = {source: data, **_catalogues(after, given, known)} if differences else {}
    changed = {name: new for name, new in files.items() if new != project.data(name)}
    return Taken(differences, changed, len(known.keys() - {one.term.name for one in given}))


def _named(glossary: Glossary) -> Iterator[tuple[Term, str]]:
    """Yield each term with its name in the ids of the catalogue's strings."""
    strings = glossary_template(glossary).strings[::2]
    for term, string in zip(glossary.terms, strings, strict=True):
        yield term, string.id.partition("/")[2]


def _rendering(language: str, name: str, entries: Mapping[str, Entry]) -> Rendering | None:
    found = [entries.get(f"{kind}/{name}") for kind in ("term", "explanation")]
    names, explanation = (one.translation if one else "" for one in found)
    is_draft = any(one and one.translation and one.state is not State.TRANSLATED for one in found)
    forms = tuple(form for part in names.split("|") if (form := part.strip()))
    return Rendering(language, forms, explanation, is_draft) if forms or explanation else None


def _check(project: Project, path: str, given: tuple[Concept, ...]) -> None:
    first: dict[str, int] = {}
    for one in given:
        line = one.term.line
        if first.setdefault(one.term.name, line) != line:
            problem = f"“{one.term.name}” stands on line {first[one.term.name]} too"
            raise SettingsError(path, problem, "keep one of the two", line)
        for rendering in one.renderings:
            if rendering.language not in project.house.languages:
                problem = f"“{rendering.language}” is none of this project's languages"
                raise SettingsError(path, problem, "add it in source/house.toml, or take it out here", line)
    kept = [term for term in project.glossary.terms if term.name not in first]
    terms, source = (*kept, *(one.term for one in given)), project.glossary.path
    where = {at: f"line {term.line}{f' of {source}' if at < len(kept) else ''}" for at, term in enumerate(terms)}
    for fault in faults(terms, lambda keys: where[int(keys[1])]):
        at = int(fault.keys[1])
        raise SettingsError(source if at < len(kept) else path, fault.problem, fault.remedy, terms[at].line)


def _differences(before: Concept | None, after: Concept) -> Iterator[Difference]:
    name = after.term.name
    for field in FIELDS:
        old = _shown(getattr(before.term, field)) if before else ""
        if (new := _shown(getattr(after.term, field))) != old and field != "name":
            yield Difference(name, field, old, new)
    known = {one.language: one for one in before.renderings} if before else {}
    for rendering in after.renderings:
        old_one = known.get(rendering.language, Rendering(rendering.language))
        for part in ("names", "explanation", "is_draft"):
            old, new = _shown(getattr(old_one, part)), _shown(getattr(rendering, part))
            if old != new:
                yield Difference(name, f"{rendering.language}: {part.replace('is_', '')}", old, new)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _BETWEEN.join(value) if isinstance(value, tuple) else str(value)


def _catalogues(after: Project, given: tuple[Concept, ...], known: Mapping[str, Concept]) -> dict[str, bytes]:
    """Return the glossary's template and catalogues, up to date with the new terms and with their translations."""
    template = glossary_strings(after)
    files = {pot_path(GLOSSARY): write_template(template).encode()}
    names = {term.name: name for term, name in _named(after.glossary)}
    for language in after.house.languages:
        path = po_path(language, GLOSSARY)
        merged = merge(template, language, path, after.data(path), {}).data
        wanted: dict[str, Translation] = {}
        for one in given:
            wanted |= _translations(names[one.term.name], known.get(one.term.name), one, language)
        files[path] = translated(path, merged, wanted) if wanted else merged
    return files


def _translations(name: str, before: Concept | None, after: Concept, language: str) -> dict[str, Translation]:
    """Return what the file says otherwise in one language. An old translation of a new explanation stays a draft."""
    new, old = (_in(one, language) for one in (after, before))
    is_judged = new.is_draft != old.is_draft
    is_same_source = before is not None and before.term.explanation == after.term.explanation
    found: dict[str, Translation] = {}
    if new.names and (new.names != old.names or is_judged):
        found[f"term/{name}"] = Translation(_BETWEEN.join(new.names), new.is_draft)
    if new.explanation and (new.explanation != old.explanation or (is_judged and is_same_source)):
        found[f"explanation/{name}"] = Translation(new.explanation, new.is_draft)
    return found


def _in(one: Concept | None, language: str) -> Rendering:
    renderings = one.renderings if one else ()
    return next((each for each in renderings if each.language == language), Rendering(language))

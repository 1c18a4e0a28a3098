"""Reads a glossary from TBX, version 3, in either style (DCA or DCT); of version 2, what is alike."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.settings.remedies import nearest
from pipeline.formats.tbx import words
from pipeline.formats.tbx.nodes import Node, read_xml
from pipeline.language.tags import base
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Category, Concept, Rendering, Term

_ENTRIES, _LANGUAGES, _TERMS = ("conceptEntry", "termEntry"), ("langSec", "langSet"), ("termSec", "tig", "ntig")


def read_tbx(path: str, data: bytes, language: str) -> tuple[Concept, ...]:
    """Return the terms of a TBX file, each with its line. `language` is that of the glossary itself.

    Raises SettingsError; so for an entry without a name, an explanation or a category.
    """
    root = read_xml(path, data)
    if root.name not in ("tbx", "martif"):
        raise SettingsError(path, f"this is no TBX: it begins with <{root.name}>", "export it as TBX", root.line)
    return tuple(_concept(path, entry, language) for name in _ENTRIES for entry in root.all(name))


def _concept(path: str, entry: Node, language: str) -> Concept:
    sections = [section for name in _LANGUAGES for section in entry.all(name)]
    own = next((one for one in sections if base(one.attributes.get("xml:lang", "")) == base(language)), None)
    if own is None:
        problem = f"this entry has nothing in the glossary's own language ({language})"
        raise SettingsError(path, problem, "add its term and definition, or take the entry out", entry.line)
    renderings = tuple(_rendering(section) for section in sections if section is not own)
    return Concept(_term(path, entry, own), renderings)


def _term(path: str, entry: Node, own: Node) -> Term:
    found: dict[str, list[str]] = {}
    for field, form in _forms(own):
        found.setdefault(field, []).append(form)
    definition = _first(own, "definition") or _first(entry, "definition")
    names = found.get("name", []) or found.pop("variants", [])
    for what, is_there in (("term", names), ("definition", definition)):
        if not is_there:
            raise SettingsError(path, f"this entry has no {what}", "add one, or take the entry out", entry.line)
    abbreviations = found.get("abbreviation", [])
    return Term(
        name=names[0],
        explanation=definition,
        category=_category(path, entry),
        explain=words.NEED_NOT_EXPLAIN not in _notes(entry),
        variants=(*names[1:], *found.get("variants", []), *abbreviations[1:]),
        abbreviation=abbreviations[0] if abbreviations else "",
        avoid=tuple(found.get("avoid", ())),
        plain=tuple(found.get("plain", ())),
        brands=tuple(found.get("brands", ())),
        line=entry.line,
    )


def _forms(section: Node) -> Iterator[tuple[str, str]]:
    """Yield each form of a term with the field of the glossary that it belongs to."""
    for part in (part for name in _TERMS for part in section.all(name)):
        form, status = _first(part, "term"), _first(part, "administrativeStatus")
        kind, notes = _first(part, "termType"), _notes(part)
        if not form:
            continue
        if status in (words.DEPRECATED, words.SUPERSEDED):
            yield "avoid", form
        elif words.PLAIN in notes or words.BRAND in notes:
            yield "plain" if words.PLAIN in notes else "brands", form
        elif kind in words.ABBREVIATIONS and status != words.PREFERRED:
            yield "abbreviation", form
        else:
            yield "variants" if status == words.ADMITTED else "name", form


def _rendering(section: Node) -> Rendering:
    forms = [form for field, form in _forms(section) if field != "avoid"]
    is_draft = words.DRAFT in _notes(section)
    return Rendering(section.attributes.get("xml:lang", ""), tuple(forms), _first(section, "definition"), is_draft)


def _category(path: str, entry: Node) -> Category:
    given = _first(entry, "subjectField")
    if given.lower() in set(Category):
        return Category(given.lower())
    meant = nearest(given, Category) if given else None
    remedy = f"did you mean “{meant}”?" if meant else f"use one of {', '.join(Category)}"
    problem = f"“{given}” is no category" if given else "this entry has no subjectField, which is its category"
    raise SettingsError(path, problem, remedy, entry.line)


def _first(node: Node, kind: str) -> str:
    """Return the text of the first part of a kind; of the entry itself, not of a language or a term in it."""
    for part in node.parts:
        if part.kind == kind and part.text.strip():
            return part.text
        if part.name not in (*_LANGUAGES, *_TERMS) and (found := _first(part, kind)):
            return found
    return ""


def _notes(node: Node) -> list[str]:
    return [part.text.strip() for part in node.parts if part.kind == "note"]

"""Writes a glossary as TBX-Basic, in the style DCA: what a part is stands as its type."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence

from pipeline.formats.tbx import words
from pipeline.model.glossary import Concept, Rendering, Term

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write_tbx(concepts: Sequence[Concept], language: str, source: str) -> bytes:
    """Return terms as TBX. `language` is that of the glossary itself, `source` says whose it is."""
    root = ET.Element("tbx", {"type": "TBX-Basic", "style": "dca", _LANG: language, "xmlns": words.NAMESPACE})
    description = ET.SubElement(ET.SubElement(root, "tbxHeader"), "fileDesc")
    ET.SubElement(ET.SubElement(description, "sourceDesc"), "p").text = source
    body = ET.SubElement(ET.SubElement(root, "text"), "body")
    for number, concept in enumerate(concepts, 1):
        _add_concept(ET.SubElement(body, "conceptEntry", {"id": f"c{number}"}), concept, language)
    ET.indent(root)
    return f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n".encode()


def _add_concept(entry: ET.Element, concept: Concept, language: str) -> None:
    term = concept.term
    _add(entry, "descrip", "subjectField", term.category)
    ET.SubElement(entry, "note").text = words.EXPLAIN if term.explain else words.NEED_NOT_EXPLAIN
    section = ET.SubElement(entry, "langSec", {_LANG: language})
    _add(section, "descrip", "definition", term.explanation)
    _add_names(section, term)
    for rendering in concept.renderings:
        _add_rendering(ET.SubElement(entry, "langSec", {_LANG: rendering.language}), rendering)


def _add_names(section: ET.Element, term: Term) -> None:
    _add_term(section, term.name, words.PREFERRED)
    for variant in term.variants:
        _add_term(section, variant, words.ADMITTED, kind="variant")
    if term.abbreviation:
        _add_term(section, term.abbreviation, words.ADMITTED, kind="abbreviation")
    for name in term.avoid:
        _add_term(section, name, words.DEPRECATED)
    for plain in term.plain:
        _add_term(section, plain, words.ADMITTED, note=words.PLAIN)
    for brand in term.brands:
        _add_term(section, brand, words.ADMITTED, note=words.BRAND)


def _add_rendering(section: ET.Element, rendering: Rendering) -> None:
    if rendering.explanation:
        _add(section, "descrip", "definition", rendering.explanation)
    if rendering.is_draft:
        ET.SubElement(section, "note").text = words.DRAFT
    for at, name in enumerate(rendering.names):
        _add_term(section, name, words.ADMITTED if at else words.PREFERRED)


def _add_term(section: ET.Element, form: str, status: str, kind: str = "", note: str = "") -> None:
    part = ET.SubElement(section, "termSec")
    ET.SubElement(part, "term").text = form
    _add(part, "termNote", "partOfSpeech", "adverb" if form.endswith("ly") else "noun")
    if kind:
        _add(part, "termNote", "termType", kind)
    _add(part, "termNote", "administrativeStatus", status)
    if note:
        ET.SubElement(part, "note").text = note


def _add(parent: ET.Element, tag: str, kind: str, text: str) -> None:
    ET.SubElement(parent, tag, {"type": kind}).text = text

"""A Word file opened into its parts. The only door to python-docx."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from pipeline.formats.word.node import Node
from pipeline.model.errors import PageError

if TYPE_CHECKING:
    from docx.opc.part import Part as OpcPart

_SAVE_AS = "open it in Word, and save it as a Word Document (.docx)"
_OFFICE = "http://schemas.openxmlformats.org/"
_MICROSOFT = "http://schemas.microsoft.com/office/"
_PREFIXES = {
    f"{_OFFICE}wordprocessingml/2006/main": "w:",
    f"{_OFFICE}officeDocument/2006/relationships": "r:",
    f"{_OFFICE}officeDocument/2006/math": "m:",
    f"{_OFFICE}drawingml/2006/main": "a:",
    f"{_OFFICE}drawingml/2006/chart": "c:",
    f"{_OFFICE}drawingml/2006/diagram": "dgm:",
    f"{_OFFICE}drawingml/2006/picture": "pic:",
    f"{_OFFICE}drawingml/2006/wordprocessingDrawing": "wp:",
    f"{_OFFICE}markup-compatibility/2006": "mc:",
    f"{_MICROSOFT}word/2010/wordprocessingShape": "wps:",
    f"{_MICROSOFT}word/2010/wordml": "w14:",
    f"{_MICROSOFT}drawing/2017/decorative": "adec:",
    "urn:schemas-microsoft-com:vml": "v:",
    "urn:schemas-microsoft-com:office:office": "o:",
    "http://purl.org/dc/elements/1.1/": "dc:",
}


class Part(msgspec.Struct, frozen=True):
    """One part of a Word file that holds words, and where its links and pictures lead, by relationship id."""

    root: Node
    targets: dict[str, str]


class WordFile(msgspec.Struct, frozen=True):
    """What a Word file holds that decides how its page reads. A part that it lacks is an empty element."""

    body: Part
    styles: Node
    numbering: Node
    footnotes: Part
    endnotes: Part
    headers: tuple[Part, ...]
    footers: tuple[Part, ...]
    properties: Node


def open_word(path: str, data: bytes) -> WordFile:
    """Return a file's parts. The bytes must have passed `refuse_unsafe_archive`.

    Raises PageError where the parts do not make a Word document, or its content stands in other files.
    """
    import docx  # 0.15 s, and most pages are no Word files
    from docx.opc.exceptions import OpcError

    try:
        main = docx.Document(io.BytesIO(data)).part
        related = {rel.reltype.rsplit("/", 1)[-1]: rel for rel in main.package.rels.values() if not rel.is_external}
        properties = related.get("core-properties")
        return WordFile(
            body=_part(path, main),
            styles=_first(path, main, "styles").root,
            numbering=_first(path, main, "numbering").root,
            footnotes=_first(path, main, "footnotes"),
            endnotes=_first(path, main, "endnotes"),
            headers=tuple(_related(path, main, "header")),
            footers=tuple(_related(path, main, "footer")),
            properties=_part(path, properties.target_part).root if properties else _EMPTY.root,
        )
    except (OpcError, KeyError, ValueError, TypeError, AttributeError, SyntaxError) as error:
        problem = f"its parts do not make a Word document ({error})"
        raise PageError(path, problem, _SAVE_AS + ", not as a template, with macros or as Strict Open XML") from None


_EMPTY = Part(Node("", {}), {})


def _first(path: str, main: OpcPart, kind: str) -> Part:
    return next(_related(path, main, kind), _EMPTY)


def _related(path: str, main: OpcPart, kind: str) -> Iterator[Part]:
    """Yield the parts to which the main one is related in one way, in the order of their names."""
    found = {rel.target_part.partname: rel.target_part for rel in main.rels.values() if _is(rel, kind)}
    for name in sorted(found, key=lambda name: (len(name), name)):
        yield _part(path, found[name])


def _is(relationship: Any, kind: str) -> bool:
    return not relationship.is_external and relationship.reltype.rsplit("/", 1)[-1] == kind


def _part(path: str, part: Any) -> Part:
    from docx.oxml.parser import parse_xml

    targets: dict[str, str] = {}
    for name, relationship in part.rels.items():
        kind = relationship.reltype.rsplit("/", 1)[-1]
        if relationship.is_external and kind not in ("hyperlink", "attachedTemplate"):
            problem = f"a part of its content ({kind}) stands in another file: “{relationship.target_ref}”"
            raise PageError(path, problem, "put the content itself into the Word file")
        targets[name] = relationship.target_ref
    element = getattr(part, "element", None)
    return Part(_node(parse_xml(part.blob) if element is None else element), targets)


def _node(root: Any) -> Node:
    """Return an element and all below it as ours. Of content given again for old versions of Word, the new is taken."""
    names: dict[str, str] = {}
    top = _bare(root, names)
    waiting = [(root, top)]
    while waiting:
        element, node = waiting.pop()
        for child in element:
            if isinstance(child.tag, str):  # not a comment or an instruction
                inner = _bare(child, names)
                if inner.name == "mc:Fallback" and node.child("mc:Choice"):
                    continue
                node.children.append(inner)
                waiting.append((child, inner))
    return top


def _bare(element: Any, names: dict[str, str]) -> Node:
    attributes = {_name(name, names): value for name, value in element.attrib.items()}
    # python-docx gives to a run or a paragraph the words that stand deeper: only a leaf's own are meant here.
    return Node(_name(element.tag, names), attributes, (element.text or "") if len(element) == 0 else "")


def _name(tag: str, names: dict[str, str]) -> str:
    if tag not in names:
        space, _, local = tag.rpartition("}")
        names[tag] = _PREFIXES.get(space[1:], f"{space}}}" if space else "") + local
    return names[tag]

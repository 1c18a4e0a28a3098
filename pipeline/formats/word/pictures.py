"""Drawings of a Word file: their descriptions (alt text), and those whose words cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from pipeline.formats.word.node import Node

TEXT_BOX = "w:txbxContent"
DRAWINGS = ("w:drawing", "w:pict", "w:object")
_FIGURES = {
    "dgm:relIds": "a SmartArt drawing",
    "c:chart": "a chart",
    "o:OLEObject": "an object of another program",
}


class Picture(msgspec.Struct, frozen=True):
    """A picture with a description."""

    text: str
    target: str  # its file inside the Word file; empty where it is drawn


def parts(drawing: Node) -> Iterator[Node]:
    """Yield a drawing's own elements: what stands in its text boxes is left to them."""
    waiting = [drawing]
    while waiting:
        node = waiting.pop()
        yield node
        if node.name != TEXT_BOX:
            waiting.extend(reversed(node.children))


def unreadable(drawing: Node) -> str:
    """Return what a drawing holds whose words nobody can read from here, or nothing."""
    return next((_FIGURES[node.name] for node in parts(drawing) if node.name in _FIGURES), "")


def pictures(drawing: Node, targets: dict[str, str]) -> Iterator[Picture]:
    """Yield each picture that has a description, once; decorative ones have none. So do letters drawn as a picture."""
    own = list(parts(drawing))
    target = next((targets.get(id, "") for node in own if (id := _source(node))), "")
    seen: set[str] = set()
    for node in own:
        text = _description(node)
        if text and text not in seen:
            seen.add(text)
            yield Picture(text, target)


def _source(node: Node) -> str:
    if node.name == "a:blip":
        return node.attributes.get("r:embed", "")
    return node.attributes.get("r:id", "") if node.name == "v:imagedata" else ""


def _description(node: Node) -> str:
    if node.name in ("wp:docPr", "pic:cNvPr", "wps:cNvPr"):
        return "" if _is_decorative(node) else (node.attributes.get("descr") or "").strip()
    if node.name == "v:textpath":
        return node.attributes.get("string", "").strip()
    return node.attributes.get("alt", "").strip() if node.name.startswith("v:") else ""


def _is_decorative(node: Node) -> bool:
    return any(inner.name == "adec:decorative" and inner.attributes.get("val") == "1" for inner in node.walk())

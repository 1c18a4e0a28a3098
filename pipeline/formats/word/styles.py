"""What a paragraph's or a run's style says: a heading and how deep, a list, a caption, bold words, hidden ones."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterator
from importlib import resources

from pipeline.formats.word.node import Node

_HEADING = re.compile(r"heading ([1-9])")
_LIST = re.compile(r"list (?:bullet|number|continue)(?: ([2-5]))?")
_LONGEST_CHAIN = 12  # Word allows 11; one that leads round in a circle ends here too
_BODY_LEVEL = 9  # of `w:outlineLvl`: no heading


class Styles:
    """A file's styles, each with those it is based on."""

    def __init__(self, root: Node) -> None:
        self._by_id = {one.attributes.get("w:styleId", ""): one for one in root.children if one.name == "w:style"}
        self._default = next(
            (id for id, one in self._by_id.items() if one.attributes.get("w:type") == "paragraph" and _is_default(one)),
            "",
        )

    def of(self, paragraph: Node) -> str:
        """Return the id of a paragraph's style."""
        return paragraph.value("w:pPr", "w:pStyle") or self._default

    def chain(self, id: str) -> Iterator[Node]:
        """Yield a style and those it is based on, nearest first."""
        for _ in range(_LONGEST_CHAIN):
            if id not in self._by_id:
                return
            yield self._by_id[id]
            id = self._by_id[id].value("w:basedOn") or ""

    def names(self, id: str) -> list[str]:
        """Return what a style and those it is based on are called, in small letters, in Word's English names."""
        found = [(style.value("w:name") or "").lower() for style in self.chain(id)]
        return [_english().get(name, name) for name in found]

    def heading_level(self, paragraph: Node) -> int:
        """Return how deep a heading a paragraph is, from 1; 0 for none.

        An outline level makes a heading too, in the paragraph or in any style it inherits from.
        """
        chain = tuple(self.chain(self.of(paragraph)))
        own = paragraph.value("w:pPr", "w:outlineLvl")
        for outline, name in ((own, ""), *zip(_outlines(chain), self.names(self.of(paragraph)), strict=True)):
            if match := _HEADING.fullmatch(name):
                return int(match[1])
            if outline is not None:
                return int(outline) + 1 if outline.isdecimal() and int(outline) < _BODY_LEVEL else 0
        return 0

    def list_level(self, paragraph: Node) -> int:
        """Return the depth that a style's name gives a list item (“List Bullet 2”), or 0."""
        found = filter(None, (_LIST.fullmatch(name) for name in self.names(self.of(paragraph))))
        return next((int(match[1] or 1) for match in found), 0)

    def numbering(self, paragraph: Node) -> tuple[str, str | None, str] | None:
        """Return a paragraph's list: the number's id, its level where one is given, and the style that gave it."""
        own = paragraph.child("w:pPr", "w:numPr")
        level = own.value("w:ilvl") if own else None
        if own and own.value("w:numId") is not None:
            return own.value("w:numId") or "0", level or "0", ""
        for style in self.chain(self.of(paragraph)):
            found = style.child("w:pPr", "w:numPr")
            if found and (number := found.value("w:numId")) is not None:
                return number, level or found.value("w:ilvl"), style.attributes.get("w:styleId", "")
        return None

    def is_on(self, run: Node, switch: str) -> bool:
        """Whether a run is bold (`w:b`), italic (`w:i`) or hidden (`w:vanish`) by itself or by its own style."""
        own = run.is_on("w:rPr", switch)
        return self.is_style_on(run.value("w:rPr", "w:rStyle") or "", switch) if own is None else own

    def is_style_on(self, id: str, switch: str) -> bool:
        """Whether a style switches something on, itself or by one it is based on."""
        found = (style.is_on("w:rPr", switch) for style in self.chain(id))
        return next((value for value in found if value is not None), False)

    def raised(self, run: Node) -> str:
        """Return `superscript` or `subscript` for a run that is set so, else another word or nothing."""
        styles = (style.value("w:rPr", "w:vertAlign") for style in self.chain(run.value("w:rPr", "w:rStyle") or ""))
        return run.value("w:rPr", "w:vertAlign") or next(filter(None, styles), "")

    def dresses(self, table: Node, part: str) -> bool:
        """Whether a table's style gives its first row (`firstRow`) or column (`firstCol`) a look of its own."""
        return any(
            one.name == "w:tblStylePr" and one.attributes.get("w:type") == part
            for style in self.chain(table.value("w:tblPr", "w:tblStyle") or "")
            for one in style.children
        )


def _outlines(chain: tuple[Node, ...]) -> Iterator[str | None]:
    return (style.value("w:pPr", "w:outlineLvl") for style in chain)


def _is_default(style: Node) -> bool:
    return style.attributes.get("w:default") in ("1", "true", "on")


@functools.cache
def _english() -> dict[str, str]:
    """Return Word's English name of each style that some programs write in their own language."""
    text = resources.files("pipeline.formats.word").joinpath("style_names.toml").read_text("utf-8")
    listed: dict[str, list[str]] = tomllib.loads(text)
    found: dict[str, str] = {}
    for english, others in listed.items():
        for other in others:
            if "#" not in other:
                found[other] = english
            else:
                found.update({other.replace("#", str(n)): english.replace("#", str(n)) for n in range(1, 10)})
    return found

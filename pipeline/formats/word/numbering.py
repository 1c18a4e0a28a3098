"""Word's lists: whether an item has a bullet or a number, how deep it is, and which number a reader sees."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.word.node import Node
from pipeline.formats.word.styles import Styles

_NO_LIST = "0"  # a number id that takes a paragraph out of its style's list
_LEVELS = 9
_DECIMAL = Node("w:lvl", {})  # what a list looks like that says nothing of it
_FIGURES = re.compile(r"[0-9]{1,6}")


class Item(msgspec.Struct, frozen=True):
    """A paragraph's place in a list."""

    level: int  # from 1
    number: int  # 0 for a bullet


class Lists:
    """Counts the items of a file's lists. Ask for each paragraph once, in order."""

    def __init__(self, root: Node, styles: Styles) -> None:
        self._styles = styles
        self._numbers = {_id(one, "w:numId"): one for one in root.children if one.name == "w:num"}
        self._kinds = {_id(one, "w:abstractNumId"): one for one in root.children if one.name == "w:abstractNum"}
        self._levels = {id: _by_level(kind, "w:lvl") for id, kind in self._kinds.items()}
        self._overrides = {id: _by_level(number, "w:lvlOverride") for id, number in self._numbers.items()}
        self._linked = {(id, one.value("w:pStyle")): at for id, all in self._levels.items() for at, one in all.items()}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def item(self, paragraph: Node) -> Item | None:
        """Return a paragraph's place in a list, or None where it is in none."""
        found = self._styles.numbering(paragraph)
        if found is None or found[0] == _NO_LIST or found[0] not in self._numbers:
            return None
        number, level, style = found
        kind = self._kind(number)
        at = _place(level if level is not None else self._linked.get((kind, style), "0"))
        override = self._overrides[number].get(str(at))
        form = (override.child("w:lvl") if override else None) or self._levels.get(kind, {}).get(str(at), _DECIMAL)
        how = form.value("w:numFmt")
        if how == "none" or (form.value("w:lvlText") == "" and how != "bullet"):
            return None  # a paragraph of a list that shows neither bullet nor number goes on with the item above
        start = override.value("w:startOverride") if override else None
        if start is not None and (number, at) not in self._begun:
            self._counts_of(kind)[at] = _whole(start) - 1
        self._begun.add((number, at))
        count = self._count(kind, at, form)
        return Item(max(at + 1, self._styles.list_level(paragraph)), 0 if how == "bullet" else count)

    def _kind(self, number: str) -> str:
        """Return the id of the definition behind a list, followed through a list style once."""
        id = self._numbers[number].value("w:abstractNumId") or ""
        link = self._kinds[id].value("w:numStyleLink") if id in self._kinds else None
        for style in self._styles.chain(link or ""):
            inner = self._numbers.get(style.value("w:pPr", "w:numPr", "w:numId") or "")
            id = (inner.value("w:abstractNumId") if inner else None) or id
        return id

    def _counts_of(self, kind: str) -> list[int | None]:
        return self._counts.setdefault(kind, [None] * _LEVELS)

    def _count(self, kind: str, at: int, form: Node) -> int:
        """Return the number of the next item at a level; deeper levels begin anew after it."""
        counts = self._counts_of(kind)
        before = counts[at]
        count = _whole(form.value("w:start")) if before is None else before + 1
        counts[at:] = [count, *[None] * (_LEVELS - at - 1)]
        return count


def _id(node: Node, name: str) -> str:
    return node.attributes.get(name, "")


def _by_level(node: Node, name: str) -> dict[str, Node]:
    return {_id(one, "w:ilvl"): one for one in node.children if one.name == name}


def _place(level: str) -> int:
    return min(int(level), _LEVELS - 1) if _FIGURES.fullmatch(level) else 0


def _whole(text: str | None) -> int:
    return int(text) if text and _FIGURES.fullmatch(text) else 1

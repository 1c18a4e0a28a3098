"""What a piece is, by where it stands in the page."""

from __future__ import annotations

import msgspec

from pipeline.formats.html.records import Draft, Node
from pipeline.formats.html.traits import Traits
from pipeline.formats.html.words import Gathered
from pipeline.model.markup import MarkKind
from pipeline.model.page import Kind

_BULLETS = frozenset("•·▪◦‣●○■")
_MARKER = 2  # a bullet, and the space behind it


def draft(gathered: Gathered, node: Node, covering: Traits | None) -> Draft:
    """Return the piece in the making; `covering` is an element in running text that holds all its words."""
    context = node.context
    item = context.item
    made = Draft(gathered, node, Kind.PARAGRAPH, node.told.name and f"a {node.told.name} element")
    if context.level:
        made.kind, made.level, made.reason = Kind.HEADING, context.level, context.reason
        if item is not None:
            item.is_taken = True
    elif context.kind is not None:
        made.kind, made.reason = context.kind, context.reason
    elif item is not None and not item.is_taken:
        item.is_taken = True
        made.kind, made.reason, made.is_item = Kind.LIST_ITEM, "an li element", True
        made.level, made.number = context.depth, item.number
    elif context.cell is None and made.text[:1] in _BULLETS and made.text[1:2] == " " and len(made.text) > _MARKER:
        _take_marker(made)
    elif context.cell is not None:
        made.kind, made.reason = Kind.TABLE_CELL, "a cell of a table"
    made.is_summary = node.told.name == "summary"
    made.visual_level = node.told.visual_level
    if covering is not None:
        made.signs = covering.signs
        made.visual_level = max(made.visual_level, covering.visual_level)
    if made.marks:
        linked = sum(mark.end - mark.start for mark in made.marks if mark.kind is MarkKind.LINK)
        made.link_share = linked / len(made.text)
    return made


def _take_marker(made: Draft) -> None:
    """Make a list item of a paragraph that begins with a bullet, as word processors write them."""
    made.kind, made.reason, made.is_item = Kind.LIST_ITEM, "begins with a list marker", True
    made.level = 1
    made.text = made.text[_MARKER:]
    place = next(file + _MARKER - offset for offset, file in reversed(made.anchors) if offset <= _MARKER)
    later = ((offset - _MARKER, file) for offset, file in made.anchors if offset > _MARKER)
    made.anchors = ((0, place), *later)
    moved = (msgspec.structs.replace(m, start=max(m.start - _MARKER, 0), end=m.end - _MARKER) for m in made.marks)
    made.marks = tuple(mark for mark in moved if mark.end > 0)

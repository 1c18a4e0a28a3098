"""What a piece is, by where it stands in the page."""

from __future__ import annotations

import itertools

import msgspec

from pipeline.formats.html.records import Draft, Node
from pipeline.formats.html.traits import Traits
from pipeline.formats.html.words import Gathered
from pipeline.model.markup import MarkKind
from pipeline.model.page import Kind

_BULLETS = frozenset("•·▪◦‣●○■")
_PARAGRAPH, _HEADING, _ITEM = Kind.PARAGRAPH, Kind.HEADING, Kind.LIST_ITEM
_BREAK, _LINK = MarkKind.BREAK, MarkKind.LINK
_MARKER = 2  # a bullet, and the space behind it


def draft(gathered: Gathered, node: Node, covering: Traits | None) -> Draft:
    """Return the piece in the making; `covering` is an element in running text that holds all its words."""
    context, told = node.context, node.told
    text, anchors, marks = gathered
    made = Draft(text, anchors, marks, node, _PARAGRAPH, told.reason)
    item = context.item
    if context.level:
        made.kind, made.level, made.reason = _HEADING, context.level, context.reason
        if item is not None:
            item.is_taken = True
    elif context.kind is not None:
        made.kind, made.reason = context.kind, context.reason
    elif item is not None and not item.is_taken:
        item.is_taken = made.is_item = True
        made.kind, made.reason, made.level, made.number = _ITEM, "an li element", context.depth, item.number
    elif text[0] in _BULLETS and text[1:2] == " " and len(text) > _MARKER:
        _take_marker(made)
    elif context.cell is not None:
        made.kind, made.reason = Kind.TABLE_CELL, "a cell of a table"
    made.is_summary, made.visual_level = told.name == "summary", told.visual_level
    if covering is not None:
        made.signs = covering.signs
        made.visual_level = max(made.visual_level, covering.visual_level)
    if marks:
        linked = sum([mark.end - mark.start for mark in made.marks if mark.kind is _LINK])
        made.link_share = linked / len(made.text)
    return made


def at_bullets(gathered: Gathered) -> list[Gathered]:
    """Return a text in parts where a line break stands before a bullet: a list that somebody typed."""
    text, _, marks = gathered
    cuts = [mark.end for mark in marks if mark.kind is _BREAK and text[mark.end : mark.end + 1] in _BULLETS]
    if not cuts:
        return [gathered]
    bounds = [0, *cuts, len(text) + 1]
    return [_part(gathered, start, end - 1) for start, end in itertools.pairwise(bounds)]


def _take_marker(made: Draft) -> None:
    """Make a list item of a paragraph that begins with a bullet, as word processors write them."""
    made.kind, made.reason, made.is_item, made.level = Kind.LIST_ITEM, "begins with a list marker", True, 1
    made.text, made.anchors, made.marks = _part((made.text, made.anchors, made.marks), _MARKER, len(made.text))


def _part(gathered: Gathered, start: int, end: int) -> Gathered:
    """Return a part of a text, with its own anchors and marks."""
    text, anchors, marks = gathered
    place = next(file + start - offset for offset, file in reversed(anchors) if offset <= start)
    later = ((offset - start, file) for offset, file in anchors if start < offset < end)
    kept = (mark for mark in marks if mark.end > start and mark.start < end)
    moved = (
        msgspec.structs.replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in kept
    )
    return text[start:end], ((0, place), *later), tuple(moved)

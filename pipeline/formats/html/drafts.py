"""What a piece is, by where it stands in the page."""

from __future__ import annotations

from pipeline.formats.html.records import Draft, Node
from pipeline.formats.html.traits import Traits
from pipeline.formats.html.words import Gathered
from pipeline.model.markup import MarkKind
from pipeline.model.page import Kind


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

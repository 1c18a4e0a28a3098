"""The parts of which a page is set, one after the other; what opens is closed by a part of the same sort."""

from __future__ import annotations

import enum

import msgspec

from pipeline.formats.bundle.shown import ShownBlock, ShownSection
from pipeline.formats.bundle.tables import Table


class Sort(enum.StrEnum):
    """What a part is."""

    HEADING = "heading"
    BLOCK = "block"  # a paragraph, a list introduction, a caption
    GAP = "gap"  # parts are left out here
    TABLE = "table"
    FIGURE = "figure"  # a picture's description, with its caption
    TERM = "term"
    DEFINITION = "definition"
    # These open and close.
    BOX = "box"
    LIST = "list"
    ITEM = "item"
    TERMS = "terms"


class Part(msgspec.Struct, frozen=True):
    """One step through the page."""

    sort: Sort
    is_end: bool = False
    block: ShownBlock | None = None  # of an item: None where it is a gap
    section: ShownSection | None = None  # of a heading
    caption: ShownBlock | None = None  # of a figure
    table: Table | None = None
    call_out: str = ""  # of a box
    title: str = ""  # of a box: the first words in it
    number: int = 0  # of a box; of a numbered list, where it starts; of an item, where it does not just go on
    depth: int = 0  # of a list and its items, from 1
    is_numbered: bool = False  # of a list and its items

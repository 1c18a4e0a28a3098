"""What is known of a page while it is read: its open elements, its tables and boxes, and its pieces in the making.

None of these ever leads back to itself, so Python need not look for such rings among them (`gc=False`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import msgspec

from pipeline.formats.html.signs import Sign
from pipeline.formats.html.tables import TableMaker
from pipeline.formats.html.traits import Traits
from pipeline.formats.html.words import OpenMark
from pipeline.formats.reading.piece import Evidence, Field
from pipeline.model.markup import Mark
from pipeline.model.page import CallOut, Cell, Kind


class BoxMaker(msgspec.Struct, eq=False, gc=False):
    """A box on the page. It gets its number with its first piece."""

    call_out: CallOut
    number: int = 0


class ItemMaker(msgspec.Struct, eq=False, gc=False):
    """A list item. The first piece in it is the item; others stand below it."""

    number: int
    is_taken: bool = False


class ListMaker(msgspec.Struct, eq=False, gc=False):
    """A list, and the number of its next item; 0 where items have none."""

    next: int

    def item(self) -> ItemMaker:
        """Return the next item."""
        made = ItemMaker(self.next)
        self.next += 1 if self.next else 0
        return made


class Context(msgspec.Struct, eq=False, gc=False):
    """What stands around a piece: list, item, table cell, box, heading. Many elements share one."""

    level: int = 0  # of the heading it stands in
    kind: Kind | None = None  # caption, term, definition
    reason: str = ""
    in_line: frozenset[str] = frozenset()  # elements that part no words here
    depth: int = 0
    list: ListMaker | None = None
    item: ItemMaker | None = None
    table: TableMaker | None = None
    cell: Cell | None = None
    is_head: bool = False  # in the head of a table
    box: BoxMaker | None = None
    language: str = ""
    is_in_main: bool = False


class Node(msgspec.Struct, eq=False, gc=False):
    """An open element that stands on lines of its own, and how much prose is in it."""

    told: Traits
    key: str
    parent: Node | None
    context: Context
    words: int = 0  # how many are in it …
    prose: int = 0  # … and how many of these in full sentences
    linked: float = 0.0  # how many in links
    has_structure: bool = False  # whether headings or list items stand in it
    top: Node | None = None  # the outermost round it that holds none of the page's text; None where it is that itself
    names: tuple[Evidence, ...] = ()  # what its names, and those around it, tell; once it is known
    is_block: ClassVar[bool] = True

    def around(self) -> Iterator[Node]:
        """Yield the element, and those around it, outwards."""
        here: Node | None = self
        while here is not None:
            yield here
            here = here.parent


class InLine(msgspec.Struct, eq=False, gc=False):
    """An open element in running text."""

    told: Traits
    key: str
    began: int  # at which offset …
    piece: int  # … and in which piece
    mark: OpenMark | None = None
    is_block: ClassVar[bool] = False


class Draft(msgspec.Struct, eq=False, gc=False):
    """A piece in the making."""

    text: str
    anchors: tuple[tuple[int, int], ...]
    marks: tuple[Mark, ...]
    node: Node
    kind: Kind
    reason: str
    level: int = 0
    number: int = 0
    visual_level: int = -1
    is_item: bool = False
    is_summary: bool = False
    is_prose: bool = False
    target: str = ""
    link_share: float = 0.0
    signs: tuple[Sign, ...] = ()  # of an element in running text that holds all its words
    evidence: tuple[Evidence, ...] = ()
    weight: float = 0.0  # the sum of the evidence
    field: Field | None = None

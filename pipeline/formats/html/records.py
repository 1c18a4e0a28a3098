"""What is known of a page while it is read: its open elements, its tables and boxes, and its pieces in the making."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.html.signs import Sign
from pipeline.formats.html.tables import TableMaker
from pipeline.formats.html.traits import Traits
from pipeline.formats.html.words import Gathered, OpenMark
from pipeline.formats.reading.piece import Evidence, Field
from pipeline.model.page import CallOut, Cell, Kind


class BoxMaker:
    """A box on the page. It gets its number with its first piece."""

    __slots__ = ("call_out", "number")

    def __init__(self, call_out: CallOut) -> None:
        self.call_out, self.number = call_out, 0


class ItemMaker:
    """A list item. The first piece in it is the item; others stand below it."""

    __slots__ = ("is_taken", "number")

    def __init__(self, number: int) -> None:
        self.number, self.is_taken = number, False


class ListMaker:
    """A list, and the number of its next item; 0 where items have none."""

    __slots__ = ("next",)

    def __init__(self, first: int) -> None:
        self.next = first

    def item(self) -> ItemMaker:
        """Return the next item."""
        made = ItemMaker(self.next)
        self.next += 1 if self.next else 0
        return made


class Context:
    """What stands around a piece: list, item, table cell, box, heading. Many elements share one."""

    __slots__ = (
        "box",
        "cell",
        "depth",
        "in_line",
        "is_head",
        "is_in_main",
        "item",
        "kind",
        "language",
        "level",
        "list",
        "reason",
        "table",
    )

    def __init__(self) -> None:
        self.level = 0  # of the heading it stands in
        self.kind: Kind | None = None  # caption, term, definition
        self.reason = ""
        self.in_line: frozenset[str] = frozenset()  # elements that part no words here
        self.depth = 0
        self.list: ListMaker | None = None
        self.item: ItemMaker | None = None
        self.table: TableMaker | None = None
        self.cell: Cell | None = None
        self.is_head = False  # in the head of a table
        self.box: BoxMaker | None = None
        self.language = ""
        self.is_in_main = False

    def copy(self) -> Context:
        """Return another with the same in it."""
        made = Context.__new__(Context)
        made.level, made.kind, made.reason, made.in_line = self.level, self.kind, self.reason, self.in_line
        made.depth, made.list, made.item = self.depth, self.list, self.item
        made.table, made.cell, made.is_head = self.table, self.cell, self.is_head
        made.box, made.language, made.is_in_main = self.box, self.language, self.is_in_main
        return made


class Node:
    """An open element that stands on lines of its own, and how much prose is in it."""

    __slots__ = ("context", "has_structure", "key", "linked", "names", "parent", "prose", "told", "total", "words")
    is_block = True

    def __init__(self, told: Traits, parent: Node | None, context: Context) -> None:
        self.told, self.key, self.parent, self.context = told, told.name, parent, context
        self.words = self.prose = 0  # how many words are in it, and how many of these in full sentences
        self.linked = 0.0  # how many in links
        self.has_structure = False  # whether headings or list items stand in it
        self.names: tuple[Evidence, ...] | None = None  # what its names, and those around it, tell; once it is known
        self.total: tuple[Evidence, ...] | None = None  # of all around it too, once it is known

    def around(self) -> Iterator[Node]:
        """Yield the element, and those around it, outwards."""
        here: Node | None = self
        while here is not None:
            yield here
            here = here.parent


class InLine:
    """An open element in running text."""

    __slots__ = ("began", "key", "mark", "piece", "told")
    is_block = False

    def __init__(self, told: Traits, began: int, piece: int) -> None:
        self.told, self.key = told, told.name
        self.began, self.piece = began, piece  # at which offset, and in which piece
        self.mark: OpenMark | None = None


class Draft:
    """A piece in the making."""

    __slots__ = (
        "anchors",
        "evidence",
        "field",
        "is_item",
        "is_prose",
        "is_summary",
        "kind",
        "level",
        "link_share",
        "marks",
        "node",
        "number",
        "reason",
        "signs",
        "target",
        "text",
        "visual_level",
        "weight",
    )

    def __init__(self, gathered: Gathered, node: Node, kind: Kind, reason: str) -> None:
        self.text, self.anchors, self.marks = gathered
        self.node, self.kind, self.reason = node, kind, reason
        self.level = self.number = 0
        self.visual_level = -1
        self.is_item = self.is_summary = self.is_prose = False
        self.target = ""
        self.link_share = 0.0
        self.signs: tuple[Sign, ...] = ()  # of an element in running text that holds all its words
        self.evidence: tuple[Evidence, ...] = ()
        self.weight = 0.0  # the sum of the evidence
        self.field: Field | None = None

"""A page as it reads: blocks in reading order, the sections they form, and what the page has lost."""

from __future__ import annotations

import datetime
import enum

import msgspec

from pipeline.model.ignore import Ignore
from pipeline.model.markup import Mark
from pipeline.model.text import Origin, Span


class Kind(enum.StrEnum):
    """What a block is on the page."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_INTRODUCTION = "list introduction"
    LIST_ITEM = "list item"
    TABLE_CELL = "table cell"
    TERM = "term"  # of a definition list
    DEFINITION = "definition"  # of a definition list
    CAPTION = "caption"
    IMAGE = "image"  # its text is the picture's description (the alt text)
    METADATA = "metadata"
    FURNITURE = "furniture"


# Every rule asks of every block what it is; to look these up in their class each time takes three times as long.
_FURNITURE, _AROUND, _HEADINGS = Kind.FURNITURE, (Kind.FURNITURE, Kind.METADATA), (Kind.TITLE, Kind.HEADING)


class Lost(enum.StrEnum):
    """Something a reader of the live page had, and a reader of this text has not."""

    LIST = "list"
    HEADING = "heading"
    IMAGE = "image"
    TARGET = "link target"


class Loss(msgspec.Struct, frozen=True):
    """One thing lost at a block."""

    what: Lost
    span: Span  # the words that show the loss, in the reading text
    name: str = ""  # what it was about, where the text names it: the subject of a lost heading


class CallOut(enum.StrEnum):
    """What a box on the page tells its reader to do: how urgent it is."""

    EMERGENCY = "emergency"  # call 999, go to A&E now
    URGENT = "urgent"  # get help today
    NON_URGENT = "non-urgent"  # see a doctor
    WARNING = "warning"
    NOTE = "note"  # inset text, tips, information
    QUOTE = "quote"
    DETAILS = "details"  # closed until a reader opens it


class Box(msgspec.Struct, frozen=True):
    """The box that a block stands in."""

    number: int  # from 1, in reading order: two boxes that touch stay two
    call_out: CallOut


class Cell(msgspec.Struct, frozen=True):
    """Where a table cell stands; all from 1."""

    table: int
    row: int
    column: int
    is_header: bool = False


class Block(msgspec.Struct, frozen=True):
    """The smallest part of a page that a translator sees whole.

    `span` is in the document's reading text: `span.of(document.text) == text`, always.
    """

    kind: Kind
    text: str
    span: Span
    level: int = 0  # of a title (1) or heading (2 to 6), or the depth of a list item (1 and up); 0 elsewhere
    losses: tuple[Loss, ...] = ()
    reason: str = ""  # why it was read as this kind, in words that an editor understands
    marks: tuple[Mark, ...] = ()  # in `text`, by where they begin, the outer before the inner
    number: int = 0  # of an item in a numbered list; 0 elsewhere
    cell: Cell | None = None  # of a table cell
    box: Box | None = None
    language: str = ""  # BCP 47, where it is another than the page's
    target: str = ""  # of an image: its file

    @property
    def is_furniture(self) -> bool:
        """Whether this belongs to the website around the page (menus, share bars, ratings)."""
        return self.kind is _FURNITURE

    @property
    def is_content(self) -> bool:
        """Whether a reader came for it: all but furniture and metadata."""
        return self.kind not in _AROUND

    @property
    def is_heading(self) -> bool:
        """Whether a section begins here."""
        return self.kind in _HEADINGS

    def lost(self, what: Lost) -> tuple[Loss, ...]:
        """Return the losses of one sort at this block."""
        return tuple(loss for loss in self.losses if loss.what is what)


class Dated(msgspec.Struct, frozen=True):
    """A date that the page bears, and the words it was read from."""

    date: datetime.date
    span: Span


class Credit(msgspec.Struct, frozen=True):
    """A person or team that the page names."""

    name: str
    span: Span


class Document(msgspec.Struct, frozen=True):
    """A page that has been read.

    Every non-blank line of the file is in exactly one block; furniture is a kind of block.
    """

    path: str  # from the project's folder, with forward slashes
    language: str  # BCP 47
    title: str  # without the site's name
    text: str  # the reading text: white space folded, list markers gone, a line per block
    blocks: tuple[Block, ...]
    origin: Origin
    site: str = ""  # the site's name, where the title bore it
    updated: Dated | None = None  # when it was last updated or reviewed
    published: Dated | None = None  # when it was first published
    review_due: Dated | None = None  # when it is to be reviewed next
    author: Credit | None = None
    reviewer: Credit | None = None
    digest: str = ""  # SHA-256 of the file's bytes, hexadecimal
    ignores: tuple[Ignore, ...] = ()  # what its comments tell us to pass over

    @property
    def name(self) -> str:
        """The page's name: its file's, without folder or ending."""
        return self.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


class Section(msgspec.Struct, frozen=True):
    """A heading and the content below it, up to the next heading of any level."""

    heading: Block | None  # None for content before the first heading
    path: tuple[str, ...]  # the headings above it and its own, outermost first, without the title
    blocks: tuple[Block, ...]  # content only; without the heading

    @property
    def name(self) -> str:
        """The heading's words, or nothing before the first."""
        return self.heading.text if self.heading else ""


def sections(page: Document) -> tuple[Section, ...]:
    """Return the page's sections in reading order. Furniture and metadata are in none."""
    found: list[Section] = []
    heading: Block | None = None
    above: list[Block] = []
    body: list[Block] = []
    for block in page.blocks:
        if block.is_heading:
            _close(found, heading, above, body)
            above = [outer for outer in above if outer.level < block.level]
            if block.kind is Kind.HEADING:
                above.append(block)
            heading, body = block, []
        elif block.is_content:
            body.append(block)
    _close(found, heading, above, body)
    return tuple(found)


def _close(found: list[Section], heading: Block | None, above: list[Block], body: list[Block]) -> None:
    if heading or body:
        found.append(Section(heading, tuple(outer.text for outer in above), tuple(body)))

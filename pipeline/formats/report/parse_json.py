"""How a page was read, block by block, for machines: kinds, reasons and losses, each with its place."""

from __future__ import annotations

import datetime

import msgspec

from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Box, Cell, Document, Kind, Loss, Lost, sections
from pipeline.model.text import Span


class Point(msgspec.Struct, frozen=True):
    """A point in the file, from 1; of a Word file, `line` is the paragraph."""

    line: int
    column: int


class Where(msgspec.Struct, frozen=True):
    """Where words stand: in the reading text, in the file's bytes, and as an editor shows it. Ends are half-open."""

    span: Span  # in the reading text, in code points
    bytes: Span | None  # in the file; null for Word
    start: Point
    end: Point


class Fact(msgspec.Struct, frozen=True):
    """What the page says of itself, and the words it was read from."""

    value: str | datetime.date
    words: str
    where: Where


class ShownLoss(msgspec.Struct, frozen=True):
    """One thing lost at a block."""

    what: Lost
    name: str
    words: str
    where: Where


class ShownMark(msgspec.Struct, frozen=True):
    """One stretch of marked words; `start` and `end` are in the block's text."""

    kind: MarkKind
    start: int
    end: int
    words: str
    target: str
    title: str
    language: str
    where: Where


class ShownBlock(msgspec.Struct, frozen=True):
    """One block, with all that is known of it."""

    number: int  # from 1, in reading order
    kind: Kind
    level: int
    item_number: int  # of an item in a numbered list; 0 elsewhere
    text: str
    reason: str
    is_furniture: bool
    section: tuple[str, ...]  # the headings above it, outermost first, without the title
    where: Where
    losses: tuple[ShownLoss, ...]
    marks: tuple[ShownMark, ...]
    cell: Cell | None
    box: Box | None
    language: str
    target: str


class ShownPage(msgspec.Struct, frozen=True):
    """One page, as it was read."""

    path: str
    language: str
    title: str
    site: str
    digest: str
    is_in_lines: bool  # false for Word, where a line is a paragraph
    metadata: dict[str, Fact | None]
    text: str  # the reading text, in which spans count
    blocks: tuple[ShownBlock, ...]


def page_json(page: Document, numbers: tuple[int, ...] | None = None) -> bytes:
    """Return a page as JSON: all blocks, or those with these numbers (from 1)."""
    above = _sections(page)
    chosen = numbers or range(1, len(page.blocks) + 1)
    blocks = tuple(_block(page, number, above.get(page.blocks[number - 1].span, ())) for number in chosen)
    shown = ShownPage(
        path=page.path,
        language=page.language,
        title=page.title,
        site=page.site,
        digest=page.digest,
        is_in_lines=page.origin.is_in_lines,
        metadata=_metadata(page),
        text=page.text,
        blocks=blocks,
    )
    return msgspec.json.encode(shown)


def where(page: Document, span: Span) -> Where:
    """Return where a span of the reading text stands."""
    start, end = page.origin.ends(span)
    return Where(span, byte_span(page, span), Point(start.line, start.column), Point(end.line, end.column))


def byte_span(page: Document, span: Span) -> Span | None:
    """Return a span's bytes in the file; None where the file is no text (Word)."""
    if not page.origin.is_in_lines:
        return None
    start = page.origin.byte_offset(span.start)
    if span.end <= span.start:
        return Span(start, start)
    last = page.text[span.end - 1]
    return Span(start, page.origin.byte_offset(span.end - 1) + len(last.encode()))


def _metadata(page: Document) -> dict[str, Fact | None]:
    title = next((block for block in page.blocks if block.is_heading), None)
    found: dict[str, Fact | None] = {"title": _fact(page, page.title, title.span) if title else None}
    for name in ("published", "updated", "review_due"):
        dated = getattr(page, name)
        found[name] = _fact(page, dated.date, dated.span) if dated else None
    for name in ("author", "reviewer"):
        credit = getattr(page, name)
        found[name] = _fact(page, credit.name, credit.span) if credit else None
    return found


def _fact(page: Document, value: str | datetime.date, span: Span) -> Fact:
    return Fact(value, span.of(page.text), where(page, span))


def _sections(page: Document) -> dict[Span, tuple[str, ...]]:
    """Return the headings above each block of content, by the block's span."""
    return {block.span: section.path for section in sections(page) for block in section.blocks}


def _block(page: Document, number: int, section: tuple[str, ...]) -> ShownBlock:
    block = page.blocks[number - 1]
    return ShownBlock(
        number=number,
        kind=block.kind,
        level=block.level,
        item_number=block.number,
        text=block.text,
        reason=block.reason,
        is_furniture=block.is_furniture,
        section=section,
        where=where(page, block.span),
        losses=tuple(_loss(page, loss) for loss in block.losses),
        marks=_marks(page, block),
        cell=block.cell,
        box=block.box,
        language=block.language,
        target=block.target,
    )


def _loss(page: Document, loss: Loss) -> ShownLoss:
    return ShownLoss(loss.what, loss.name, loss.span.of(page.text), where(page, loss.span))


def _marks(page: Document, block: Block) -> tuple[ShownMark, ...]:
    return tuple(
        ShownMark(
            mark.kind,
            mark.start,
            mark.end,
            block.text[mark.start : mark.end],
            mark.target,
            mark.title,
            mark.language,
            where(page, Span(mark.start, mark.end).shifted(block.span.start)),
        )
        for mark in block.marks
    )

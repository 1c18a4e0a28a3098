"""How a page was read, block by block, as a text for people: what each block is, why, and what was lost at it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from pipeline.formats.report.plain import line
from pipeline.language.english import counted, day_in_words
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Block, Credit, Dated, Document, Loss
from pipeline.model.text import Span

_WIDTH = 108  # columns
_FURNITURE = "~"  # stands at the edge of every line of it
_INDENT = 35  # where a block's words begin


def page_lines(page: Document) -> Iterator[str]:
    """Yield the page's facts, then every block with its number and its place."""
    yield from _facts(page)
    yield ""
    place = "Line" if page.origin.is_in_lines else "Para."
    yield f"{f' Block  {place:<7}  What it is':<{_INDENT}}Words, and why"
    for number, block in enumerate(page.blocks, 1):
        yield from _block_lines(page, number, block)


def _facts(page: Document) -> Iterator[str]:
    yield f"Title: {line(page.title)}"
    yield f"Site: {line(page.site) or '–'}"
    for name, dated in (("Published", page.published), ("Updated", page.updated), ("Review due", page.review_due)):
        yield f"{name}: {_date(page, dated)}"
    for name, credit in (("Author", page.author), ("Reviewer", page.reviewer)):
        yield f"{name}: {_credit(page, credit)}"
    furniture = [block for block in page.blocks if block.is_furniture]
    words = counted(sum(len(block.text.split()) for block in furniture), "word")
    yield (
        f"{counted(len(page.blocks), 'block')}, {len(furniture):,} of them website furniture ({words}), which nobody "
        f"translates; it is marked {_FURNITURE}."
    )
    losses = counted(sum(len(block.losses) for block in page.blocks), "thing was", "things were")
    yield f"{losses[0].upper()}{losses[1:]} lost on the way."


def _date(page: Document, dated: Dated | None) -> str:
    if dated is None:
        return "no date found"
    return f"{day_in_words(dated.date)} (read from {_words_at(page, dated.span)})"


def _credit(page: Document, credit: Credit | None) -> str:
    return f"{line(credit.name)} (read from {_words_at(page, credit.span)})" if credit else "–"


def _words_at(page: Document, span: Span) -> str:
    return f"“{line(span.of(page.text))}”, {place_in_words(page, span.start)}"


def place_in_words(page: Document, offset: int) -> str:
    """Return where an offset of the reading text stands: “line 4, column 7”; for Word, “paragraph 4, character 7”."""
    place = page.origin.place(offset)
    names = ("line", "column") if page.origin.is_in_lines else ("paragraph", "character")
    return f"{names[0]} {place.line}, {names[1]} {place.column}"


def lines_in_words(page: Document, block: Block) -> str:
    """Return the lines that a block stands on: “4”, or “4–6”."""
    first, last = page.origin.ends(block.span)
    return str(first.line) if first.line == last.line else f"{first.line}–{last.line}"


def kind_in_words(block: Block) -> str:
    """Return what a block is, with its level or number: “heading 2”, “list item 1”, “title”."""
    return f"{block.kind.value} {block.level}" if block.level else block.kind.value


def _block_lines(page: Document, number: int, block: Block) -> Iterator[str]:
    edge = _FURNITURE if block.is_furniture else " "
    head = f"{edge}{number:>5}  {lines_in_words(page, block):<7}  {kind_in_words(block)}"
    rows = _wrapped(line(block.text))
    for note in block_notes(page, block):
        rows += _wrapped(f"– {note}", "  ")
    margin = f"{edge:<{_INDENT}}"
    if len(head) < _INDENT:
        yield f"{head:<{_INDENT}}{rows[0]}"
    else:
        yield head
        yield f"{margin}{rows[0]}"
    yield from (f"{margin}{row}" for row in rows[1:])


def _wrapped(text: str, hanging: str = "") -> list[str]:
    width = _WIDTH - _INDENT
    return textwrap.wrap(text, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)


def block_notes(page: Document, block: Block) -> Iterator[str]:
    """Yield what there is to say of a block besides its words: why, what was lost, box, cell, marks."""
    if block.reason:
        yield f"why: {line(block.reason)}"
    yield from (f"LOST: {_loss(page, loss)}" for loss in block.losses)
    if block.number:
        yield f"number {block.number} of a numbered list"
    if block.box:
        yield f"in box {block.box.number}: {block.box.call_out.value}"
    if block.cell:
        header = ", a header" if block.cell.is_header else ""
        yield f"table {block.cell.table}, row {block.cell.row}, column {block.cell.column}{header}"
    if block.language:
        yield f"language: {line(block.language)}"
    if block.target:
        yield f"file: {line(block.target)}"
    yield from (_mark(block, mark) for mark in block.marks)


def _loss(page: Document, loss: Loss) -> str:
    about = f", about “{line(loss.name)}”" if loss.name else ""
    return f"{loss.what.value}{about}; shown by {_words_at(page, loss.span)}"


def _mark(block: Block, mark: Mark) -> str:
    words = line(block.text[mark.start : mark.end])
    if mark.kind is MarkKind.BREAK:
        return f"line break after “{line(block.text[: mark.start])[-20:]}”"
    if mark.kind is MarkKind.LINK:
        return f"link: “{words}” → {line(mark.target) or 'nowhere: its target was lost'}"
    known = line(mark.title or mark.language)
    return f"{mark.kind.value}: “{words}”{f' ({known})' if known else ''}"

"""What a page lost and left behind when it became a clean one: for the report of an import, and its summary."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from difflib import SequenceMatcher

import msgspec

from pipeline.formats.report.parse_text import kind_in_words, lines_in_words
from pipeline.formats.report.plain import shown
from pipeline.formats.templates import render as fill
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.model.text import Span

_SENTENCE = re.compile(r"(?:\S+\s+){5,}\S*[.?!]['”’)]*$")  # six words or more, and an end mark
_FEW_WORDS = 5
_SEVERAL_WORDS = 4
_MOST_COMPARED = 2_000  # blocks


class ImportRow(msgspec.Struct, frozen=True):
    """One thing to look at."""

    line: str  # of the imported file: “4”, or “4–6”; of a Word file, the paragraph
    words: str
    why: str
    block: int  # its number, from 1


class Import(msgspec.Struct, frozen=True):
    """One page that was read, the page that was made of it, and what there is to look at."""

    source: str  # path of the file that was read
    target: str  # path of the page that was written
    place: str  # what a row's line is: “line”, or “paragraph” of a Word file
    kept: int  # blocks of content
    kept_words: int
    furniture_words: int
    unsure: tuple[ImportRow, ...]
    lost: tuple[ImportRow, ...]
    furniture: tuple[ImportRow, ...]
    differences: tuple[ImportRow, ...]  # where the new page does not read as the old one does; none should be


def imported(old: Document, new: Document) -> Import:
    """Return what became of a page, `old`, in the page that was written from it, `new`. Both have content."""
    content = [block for block in old.blocks if block.is_content]
    furniture = [(number, block) for number, block in enumerate(old.blocks, 1) if block.is_furniture]
    return Import(
        source=old.path,
        target=new.path,
        place="line" if old.origin.is_in_lines else "paragraph",
        kept=len(content),
        kept_words=sum(len(block.text.split()) for block in content),
        furniture_words=sum(len(block.text.split()) for _, block in furniture),
        unsure=tuple(_unsure(old)),
        lost=tuple(_lost(old)),
        furniture=tuple(_row(old, number, block.reason) for number, block in furniture),
        differences=tuple(_differences(old, new)),
    )


def _row(page: Document, number: int, why: str) -> ImportRow:
    block = page.blocks[number - 1]
    return ImportRow(lines_in_words(page, block), block.text, why, number)


def _unsure(page: Document) -> Iterator[ImportRow]:
    """Yield what was left out and may have been meant for readers: sentences, words between content, unread dates."""
    places = [number for number, block in enumerate(page.blocks, 1) if block.is_content and not block.is_heading]
    for number, block in enumerate(page.blocks, 1):
        is_between = bool(places) and places[0] < number < places[-1]
        if block.is_furniture and _SENTENCE.match(block.text):
            yield _row(page, number, f"left out, though it reads as a sentence ({block.reason})")
        elif block.is_furniture and is_between and len(block.text.split()) >= _FEW_WORDS:
            yield _row(page, number, f"left out, though it stands between texts that were kept ({block.reason})")
        elif block.kind is Kind.METADATA and _tells(block.text) and not _is_read(page, block):
            yield _row(page, number, "left out: it speaks of the page itself, and no date or name was read from it")


def _tells(text: str) -> bool:
    """Whether a text about the page says more than a name or a code: it has a figure, or several words."""
    return len(text.split()) >= _SEVERAL_WORDS or any(one.isdecimal() for one in text)


def _is_read(page: Document, block: Block) -> bool:
    """Whether a date, name or title of the page was read from a block, so that it stands in the front matter."""
    facts = (page.published, page.updated, page.review_due, page.author, page.reviewer)
    spans = [fact.span for fact in facts if fact]
    return any(_is_within(span, block.span) for span in spans) or page.title in block.text


def _is_within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _lost(page: Document) -> Iterator[ImportRow]:
    for number, block in enumerate(page.blocks, 1):
        if not block.is_furniture:
            for loss in block.losses:
                about = f"{loss.what.value}, about “{loss.name}”" if loss.name else loss.what.value
                place = page.origin.place(loss.span.start)
                words = block.text if loss.what is Lost.LIST else loss.span.of(page.text)
                yield ImportRow(str(place.line), words, about, number)


def _differences(old: Document, new: Document) -> Iterator[ImportRow]:
    """Yield the blocks of the old page that the new one does not have as they were."""
    before = [(number, block) for number, block in enumerate(old.blocks, 1) if block.is_content]
    after = [block for block in new.blocks if block.is_content]
    for start, end, new_start, new_end in _changed(
        [_key(block) for _, block in before], [_key(block) for block in after]
    ):
        number = before[min(start, len(before) - 1)][0]
        was = "; ".join(_told(block) for _, block in before[start:end])
        read = "; ".join(_told(block) for block in after[new_start:new_end])
        why = "the words are the same, but not the links or other markup" if was == read else f"reads now as: {read}"
        yield msgspec.structs.replace(_row(old, number, why), words=was)


def _told(block: Block) -> str:
    return f"{kind_in_words(block)} “{block.text}”"


def _changed(old: list[Hashable], new: list[Hashable]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches that differ: where each begins and ends in the old and in the new."""
    first = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), None)
    if first is None:
        if len(old) != len(new):
            yield min(len(old), len(new)), len(old), min(len(old), len(new)), len(new)
        return
    if max(len(old), len(new)) - first > _MOST_COMPARED:  # comparing takes the square of that
        yield first, len(old), first, len(new)
        return
    for what, *ends in SequenceMatcher(None, old[first:], new[first:], autojunk=False).get_opcodes():
        if what != "equal":
            start, end, new_start, new_end = (first + at for at in ends)
            yield start, end, new_start, new_end


def _key(block: Block) -> Hashable:
    """Return what has to be the same in both. Whether a text introduces a list is read from its neighbours."""
    kind = Kind.PARAGRAPH if block.kind is Kind.LIST_INTRODUCTION else block.kind
    level = max(block.level, 1) if block.kind is Kind.LIST_ITEM else block.level
    box = block.box.call_out if block.box else None
    marks = tuple((mark.kind, mark.start, mark.end, mark.target) for mark in block.marks)
    cell = (block.cell.row, block.cell.column, block.cell.is_header) if block.cell else None
    return kind, block.text, level, bool(block.number), box, marks, cell, block.language, block.target


def render_import(made: Import, old: Document) -> str:
    """Return the report of an import as HTML: what to look at first, then the page with what was left out."""
    noted = {row.block for row in (*made.unsure, *made.lost)}
    lines = [
        {
            "row": _row(old, number, block.reason),
            "kind": kind_in_words(block),
            "look": _look(block),
            "lost": [row.why for row in made.lost if row.block == number],
            "is_noted": number in noted,
        }
        for number, block in enumerate(old.blocks, 1)
    ]
    values = {"made": made, "title": shown(old.title), "lines": lines}
    return fill("report_import.html", values | {"today": "", "shown": shown})


def _look(block: Block) -> str:
    if block.is_furniture:
        return "left-out"
    if block.kind is Kind.METADATA:
        return "metadata"
    return "kept"

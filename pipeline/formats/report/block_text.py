"""One block of a page, explained in full: its words, where they stand, what it was read as and why."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.report.parse_json import byte_span
from pipeline.formats.report.parse_text import block_notes, kind_in_words, lines_in_words, place_in_words
from pipeline.formats.report.plain import beginning, line
from pipeline.model.page import Block, Document, sections
from pipeline.model.text import Span


def block_text(page: Document, number: int) -> str:
    """Return all that is known of one block; `number` counts from 1."""
    block = page.blocks[number - 1]
    head = f"{line(page.path)}: block {number} of {len(page.blocks)}"
    return "\n".join((head, "=" * len(head), "", *_lines(page, number, block)))


def _lines(page: Document, number: int, block: Block) -> Iterator[str]:
    furniture = " (of the website around the page; nobody translates it)" if block.is_furniture else ""
    yield f"What it is:  {kind_in_words(block)}{furniture}"
    yield f"Words:       {line(block.text)}"
    yield f"In the file: {place_in_words(page, block.span.start)}, to {_end(page, block.span)}"
    if found := byte_span(page, block.span):
        yield f"             bytes {found.start:,} to {found.end:,}, counted from 0"
    yield f"As read:     characters {block.span.start:,} to {block.span.end:,} of the reading text, counted from 0"
    if path := _section(page, block):
        yield f"Section:     {line(path)}"
    yield from (f"{note[0].upper()}{note[1:]}" for note in block_notes(page, block))
    for name, at in (("Before it", number - 1), ("After it", number + 1)):
        yield f"{name + ':':<13}{_neighbour(page, at)}"


def _end(page: Document, span: Span) -> str:
    start, end = page.origin.ends(span)
    names = ("line", "column") if page.origin.is_in_lines else ("paragraph", "character")
    last = f"{names[1]} {end.column - 1}"
    return last if start.line == end.line else f"{names[0]} {end.line}, {last}"


def _section(page: Document, block: Block) -> str:
    found = (section for section in sections(page) if block in section.blocks)
    return " › ".join(next((section.path for section in found), ()))


def _neighbour(page: Document, number: int) -> str:
    if not 1 <= number <= len(page.blocks):
        return "nothing"
    block = page.blocks[number - 1]
    place = "line" if page.origin.is_in_lines else "paragraph"
    words = beginning(line(block.text))
    return f"block {number}, {place} {lines_in_words(page, block)}: {kind_in_words(block)}, “{words}”"

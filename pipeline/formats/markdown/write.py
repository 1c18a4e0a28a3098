"""A page as Markdown: to be kept as source, edited by hand, and read back as the same page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.formats.markdown.abbreviations import MOST, with_uses
from pipeline.formats.markdown.facts import facts
from pipeline.formats.markdown.layout import lines
from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Document, Kind

_MOST_ROUNDS = 5


def write(page: Document) -> str:
    """Return a page as Markdown. Furniture is left out; what the page says of itself stands at the top.

    Reading it gives the same content: blocks, levels, numbers, boxes, cells and marks.
    """
    content = [block for block in page.blocks if block.is_content]
    defined = _defined(content)
    definitions = "\n".join(f"*[{short}]: {long}" for short, long in defined.items())
    return "\n\n".join(part for part in (facts(page), lines(content, defined), definitions) if part) + "\n"


def _defined(content: Sequence[Block]) -> Mapping[str, str]:
    """Return the abbreviations that can be explained once, at the page's end: marked alike wherever they stand."""
    known = dict(list(_explained(content))[:MOST])
    for _ in range(_MOST_ROUNDS):
        uneven = {name for block in content if block.kind is not Kind.IMAGE for name in _uneven(block, known)}
        if not uneven:
            return known
        known = {short: long for short, long in known.items() if short not in uneven}
    return {}


def _explained(content: Sequence[Block]) -> Iterator[tuple[str, str]]:
    for block in content:
        for mark in block.marks:
            short = block.text[mark.start : mark.end]
            is_plain = "]" not in short and mark.title and mark.title == " ".join(mark.title.split())
            if mark.kind is MarkKind.ABBREVIATION and is_plain:
                yield short, mark.title


def _uneven(block: Block, known: Mapping[str, str]) -> Iterator[str]:
    """Yield the abbreviations of a block that is marked otherwise than their definitions would mark it."""
    is_own = [
        mark.kind is MarkKind.ABBREVIATION and known.get(block.text[mark.start : mark.end]) == mark.title
        for mark in block.marks
    ]
    others = [mark for mark, own in zip(block.marks, is_own, strict=True) if not own]
    marks = with_uses(block.text, others, known, tuple(known))
    if marks != block.marks:
        yield from (block.text[mark.start : mark.end] for mark in (*marks, *block.marks))

"""The part of a page around a place: from its heading, there or lost, to the next."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.page import Block, Document, Lost


def part_around(page: Document, block: Block) -> tuple[Block, ...]:
    """Return the blocks of the part in which a block stands, without its heading."""
    for part in _parts(page):
        if block in part:
            return part
    return (block,)


def _parts(page: Document) -> Iterator[tuple[Block, ...]]:
    found: list[Block] = []
    for block in page.blocks:
        if (block.is_heading or block.lost(Lost.HEADING)) and found:
            yield tuple(found)
            found = []
        if block.is_content and not block.is_heading:
            found.append(block)
    if found:
        yield tuple(found)

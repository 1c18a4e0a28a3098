"""The links of a page: where their words stand, and where they lead."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.kept import kept
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Block, Document


@kept
def links(page: Document) -> tuple[tuple[Block, Mark], ...]:
    """Return the links of the page itself, each with its block; not those of the website around it."""
    return tuple(_links(page))


def _links(page: Document) -> Iterator[tuple[Block, Mark]]:
    for block in page.blocks:
        if block.marks and block.is_content:
            yield from ((block, mark) for mark in block.marks if mark.kind is MarkKind.LINK and mark.target)

"""What stands behind a page's words and is a translator's to say: full forms of abbreviations, addresses of links."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

import msgspec

from pipeline.model.catalogue import IN_FULL, LINK_TARGET, LINK_TITLE
from pipeline.model.house import Links
from pipeline.model.markup import Mark, MarkKind, kept
from pipeline.model.page import Block, Document


class Behind(msgspec.Struct, frozen=True):
    """One text behind words, at the block where it first stands."""

    kind: str
    text: str
    block: Block


def behind_words(page: Document, links: Links) -> Iterator[Behind]:
    """Yield what stands behind the words of a page's content, each text once, in reading order.

    A link's target is among it only where the house gives it to the translator. A link's title that says
    what its words say is left out.
    """
    seen: set[tuple[str, str]] = set()
    for block in page.blocks:
        if not block.is_content or not block.marks:
            continue
        for mark in kept(block.text, block.marks):
            for kind, text in _behind(mark, block.text, links):
                if (kind, text) not in seen:
                    seen.add((kind, text))
                    yield Behind(kind, text, block)


def _behind(mark: Mark, words: str, links: Links) -> Iterator[tuple[str, str]]:
    title = " ".join(mark.title.split())
    if mark.kind is MarkKind.ABBREVIATION:
        yield IN_FULL, title
    if mark.kind is not MarkKind.LINK:
        return
    if title and title.lower() != words[mark.start : mark.end].lower():
        yield LINK_TITLE, title
    if any(fnmatchcase(mark.target, pattern) for pattern in links.translate):
        yield LINK_TARGET, mark.target

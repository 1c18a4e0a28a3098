"""The lists of a page: what introduces each, and its items."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.model.kept import kept
from pipeline.model.page import Block, Document, Kind

_FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDED = (".", "?", "!", ";")


class ItemList(msgspec.Struct, frozen=True):
    """Items that follow one another, with the text right above them."""

    above: Block | None  # introduction, heading, or whatever stands there; None where nothing does
    items: tuple[Block, ...]  # at least one; those of lists inside the list too

    @property
    def introduction(self) -> Block | None:
        """The sentence that the items belong to, where there is one."""
        return self.above if self.above and self.above.kind is Kind.LIST_INTRODUCTION else None


@kept
def lists(page: Document) -> tuple[ItemList, ...]:
    """Return the lists of a page, in reading order."""
    return tuple(_lists(page))


def _lists(page: Document) -> Iterator[ItemList]:
    above: Block | None = None
    items: list[Block] = []
    for block in page.blocks:
        if block.kind is Kind.LIST_ITEM:
            items.append(block)
            continue
        if items:
            yield ItemList(above, tuple(items))
            items = []
        above = block if block.is_content else None
    if items:
        yield ItemList(above, tuple(items))


def runs_on(one: ItemList) -> bool:
    """Whether the items go on from the words above them, as parts of one sentence."""
    return one.introduction is not None and not one.introduction.text.rstrip().endswith(_ENDED)


def first_word(block: Block) -> str:
    """Return the first word of an item; nothing where it begins with a figure or has no word."""
    found = _FIRST_WORD.search(block.text)
    return found.group() if found and not block.text[: found.start()].strip("“\"'(‘ ") else ""

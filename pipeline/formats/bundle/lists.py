"""List items set into lists and lists inside lists, by their depth and their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from pipeline.formats.bundle.parts import Part, Sort
from pipeline.formats.bundle.shown import ShownBlock


class _Open(msgspec.Struct):
    """A list that is open."""

    level: int
    is_numbered: bool
    last: int = 0  # number of its last item


def list_parts(blocks: Iterable[ShownBlock | None]) -> Iterator[Part]:
    """Yield lists and items, opened and closed; None is a gap, which stands as an item like the one before it.

    A deeper item opens a list inside the item before it, however many levels it jumps. A bullet after numbers,
    or a number that is not higher than the last, begins another list.
    """
    around: list[_Open] = []
    level, number = 1, 0
    for block in blocks:
        if block:
            level, number = max(block.level, 1), block.number
        else:
            number = around[-1].last + 1 if around and around[-1].is_numbered else 0
        yield from _closed(around, level, number)
        if not around or around[-1].level < level:
            around.append(_Open(level, number > 0))
            yield Part(Sort.LIST, number=number, depth=len(around), is_numbered=number > 0)
        goes_on = number in (0, around[-1].last + 1) or not around[-1].last
        around[-1].last = number
        yield Part(
            Sort.ITEM,
            block=block,
            number=0 if goes_on else number,
            depth=len(around),
            is_numbered=number > 0,
        )
    while around:
        yield from _close(around, with_list=True)


def _closed(around: list[_Open], level: int, number: int) -> Iterator[Part]:
    """Yield the ends of all that the next item does not belong to."""
    while around and around[-1].level > level:
        yield from _close(around, with_list=True)
    if around and around[-1].level == level:
        same = around[-1].is_numbered is (number > 0) and (number == 0 or number > around[-1].last)
        yield from _close(around, with_list=not same)


def _close(around: list[_Open], *, with_list: bool) -> Iterator[Part]:
    depth, is_numbered = len(around), around[-1].is_numbered
    yield Part(Sort.ITEM, is_end=True, depth=depth, is_numbered=is_numbered)
    if with_list:
        around.pop()
        yield Part(Sort.LIST, is_end=True, depth=depth, is_numbered=is_numbered)

"""Runs of short lines: lists, stacks of labels, lines that stand on a page twice, and what stands below a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.formats.reading.clues import Clues

LONGEST_LABEL = 6  # words; a button, a link in a menu
LONGEST_SUBJECT = 14
_FEWEST_LISTED = 2


def runs(page: Sequence[Clues], across_gaps: bool) -> Iterator[tuple[int, int]]:
    """Yield the first and the last (half-open) of each run of items. A wider gap than the run's usual may end it."""
    first = 0
    while first < len(page):
        last = first
        while last < len(page) and page[last].piece.is_item:
            if not across_gaps and last > first + 1 and page[last].piece.gap > page[first + 1].piece.gap:
                break
            last += 1
        if last > first:
            yield first, last
        first = max(last, first + 1)


def announced(page: Sequence[Clues]) -> frozenset[int]:
    """Return the items whose list is announced by what stands right above it."""
    return frozenset(
        at
        for first, last in runs(page, across_gaps=True)
        if first and page[first - 1].is_introduction
        for at in range(first, last)
    )


def stacks(page: Sequence[Clues]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last (half-open) of each run of labels with nothing between them, items or not."""
    first = 0
    while first < len(page):
        last = first
        while last < len(page) and _is_label(page[last]) and (last == first or not page[last].piece.gap):
            last += 1
        if last > first:
            yield first, last
        first = max(last, first + 1)


def _is_label(clue: Clues) -> bool:
    if clue.piece.cell or clue.is_sentence or clue.is_colon:
        return False
    return clue.is_upper and clue.count <= LONGEST_LABEL


def is_subject(page: Sequence[Clues], index: int) -> bool:
    """Whether prose, or a list that is announced, stands right below a line."""
    for after in page[index + 1 : index + 3]:
        if after.is_prose or after.is_introduction:
            return True
        if after.piece.is_item:
            return not after.is_upper or after.is_sentence
    return False


def listed_headings(page: Sequence[Clues]) -> frozenset[str]:
    """Return the headings that a list of the page's parts names: two at least, in one run of labels."""
    heads = {clue.plain for index, clue in enumerate(page) if not clue.piece.is_item and is_subject(page, index)}
    found: set[str] = set()
    for first, last in stacks(page):
        named = {clue.plain for clue in page[first:last]} & heads
        if len(named) >= _FEWEST_LISTED:
            found |= named
    return frozenset(found)


def repeated(page: Sequence[Clues]) -> dict[int, tuple[str, ...]]:
    """Return the short lines that stand on the page more than once; those that only list its headings are told."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, clue in enumerate(page):
        if clue.count <= LONGEST_SUBJECT:
            places[clue.plain].append(index)
    found: dict[int, tuple[str, ...]] = {}
    for same in places.values():
        if len(same) < 2:
            continue
        heads = {index for index in same if not page[index].piece.is_item and is_subject(page, index)}
        for index in same:
            if index not in heads:
                found[index] = ("contents",) if heads else ("repeated",)
    return found

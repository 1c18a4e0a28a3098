"""Each piece of a page with what stands around it: furniture does not count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.kinds import Reading
from pipeline.model.page import Kind


class Spot(msgspec.Struct, frozen=True):
    """A piece that was told, with the nearest ones before and after it that are no furniture.

    Its neighbours are bare: they do not know their own.
    """

    clue: Clues
    reading: Reading
    before: Spot | None = None
    after: Spot | None = None
    then: Spot | None = None  # the one behind `after`
    has_parts: bool = False  # a heading follows, the first of several below the heading that it stands under


def spots(seen: Sequence[Clues], told: Sequence[Reading]) -> Iterator[Spot]:
    """Yield each piece with its neighbours, in order."""
    bare = [Spot(clue, reading) for clue, reading in zip(seen, told, strict=True)]
    page = [spot for spot in bare if spot.reading.kind is not Kind.FURNITURE]
    parts = _opens_parts(page)
    at = 0  # how much of the page stands before the piece
    for spot in bare:
        is_page = spot.reading.kind is not Kind.FURNITURE
        next_at = at + is_page
        yield Spot(
            clue=spot.clue,
            reading=spot.reading,
            before=page[at - 1] if at else None,
            after=page[next_at] if next_at < len(page) else None,
            then=page[next_at + 1] if next_at + 1 < len(page) else None,
            has_parts=next_at < len(page) and parts[next_at],
        )
        at = next_at


def _opens_parts(page: Sequence[Spot]) -> list[bool]:
    """Return for each piece whether it is a heading, as its format says, and the first of several in its section."""
    has_sister = _has_sisters(page)
    found: list[bool] = []
    above = 0
    for spot, sister in zip(page, has_sister, strict=True):
        level = spot.reading.level if _is_heading(spot) else 0
        found.append(bool(spot.clue.piece.kind) and level > above and sister)
        above = level or above
    return found


def _has_sisters(page: Sequence[Spot]) -> list[bool]:
    """Return for each piece whether it is a heading after which one of its level follows before a higher one."""
    below: list[int] = []  # levels of the headings after it that no higher one shuts off, the nearest last
    found: list[bool] = []
    for spot in reversed(page):
        if not _is_heading(spot):
            found.append(False)
            continue
        level = spot.reading.level
        while below and below[-1] > level:
            below.pop()
        found.append(bool(below) and below[-1] == level)
        below.append(level)
    return found[::-1]


def _is_heading(spot: Spot) -> bool:
    return spot.reading.kind in (Kind.HEADING, Kind.TITLE)

"""A section's blocks as a page sets them: items gathered into lists, and a note where something is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

import msgspec

from pipeline.formats.bundle.shown import LeftOut, ShownBlock, ShownSection
from pipeline.model.page import Kind


class Item(msgspec.Struct, frozen=True):
    """One block, or a gap: a place where blocks are left out."""

    block: ShownBlock | None  # None for a gap


class Group(msgspec.Struct, frozen=True):
    """Blocks that are set together: the items of one list, or a single block."""

    kind: str  # a block's kind, or "gap"; "list item" for a whole list
    items: tuple[Item, ...]


def gaps(left_out: Iterable[LeftOut]) -> dict[str, list[str]]:
    """Return the kinds of the parts that are left out, by the id of the block or section before the gap.

    A title that is not translated leaves no gap: it is shown all the same.
    """
    kinds: dict[str, list[str]] = {}
    for part in left_out:
        if part.id != part.after:
            kinds.setdefault(part.after, []).append(part.kind)
    return kinds


def groups(section: ShownSection, missing: Mapping[str, Collection[str]]) -> tuple[Group, ...]:
    """Return what stands below a section's heading; `missing` are the page's gaps, each shown as one."""
    return tuple(_grouped(_flow(section, missing)))


def _grouped(flow: Iterable[tuple[str, Item]]) -> Iterator[Group]:
    for kind, run in groupby(flow, key=lambda pair: pair[0]):
        items = tuple(item for _, item in run)
        if kind == Kind.LIST_ITEM:
            yield Group(kind, items)
        else:
            yield from (Group(kind, (item,)) for item in items)


def _flow(section: ShownSection, left_out: Mapping[str, Collection[str]]) -> Iterator[tuple[str, Item]]:
    yield from _gaps(left_out.get(section.id, ()))
    for block in section.blocks:
        yield block.kind, Item(block)
        yield from _gaps(left_out.get(block.id, ()))


def _gaps(kinds: Collection[str]) -> Iterator[tuple[str, Item]]:
    """Yield a gap for a run of missing list items, and one for each run of anything else."""
    before = ""
    for kind in kinds:
        place = Kind.LIST_ITEM.value if kind == Kind.LIST_ITEM else "gap"
        if place != before:
            yield place, Item(None)
        before = place

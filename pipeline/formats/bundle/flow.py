"""A section's blocks as a page sets them: items gathered into lists, and a note where something is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

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


def groups(section: ShownSection, left_out: Iterable[LeftOut]) -> tuple[Group, ...]:
    """Return what stands below a section's heading. Parts left out one after another make one gap.

    A title that is not translated leaves no gap: it is shown all the same.
    """
    kinds: dict[str, list[str]] = {}
    for part in left_out:
        if part.id != part.after:
            kinds.setdefault(part.after, []).append(part.kind)
    found: list[Group] = []
    for kind, item in _flow(section, kinds):
        if kind == Kind.LIST_ITEM and found and found[-1].kind == kind:
            found[-1] = Group(kind, (*found[-1].items, item))
        else:
            found.append(Group(kind, (item,)))
    return tuple(found)


def _flow(section: ShownSection, left_out: dict[str, list[str]]) -> Iterator[tuple[str, Item]]:
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

"""A page as it is set, part after part: headings, lists, tables and boxes, and a note where something is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby

import msgspec

from pipeline.formats.bundle.lists import list_parts
from pipeline.formats.bundle.parts import Part, Sort
from pipeline.formats.bundle.shown import LeftOut, ShownBlock, ShownPage, ShownSection
from pipeline.formats.bundle.tables import table
from pipeline.model.page import Box, Kind

_FAMILIES = {Kind.LIST_ITEM.value: "list", Kind.TERM.value: "terms", Kind.DEFINITION.value: "terms"}
_TABLE = "table "


class _Entry(msgspec.Struct, frozen=True):
    """One block or heading in the flow, or a gap: a place where blocks are left out."""

    family: str  # what is set together: "list", "table 3", "terms"; empty for what stands alone
    box: Box | None = None
    block: ShownBlock | None = None
    section: ShownSection | None = None  # whose heading it is


def flow(page: ShownPage) -> tuple[Part, ...]:
    """Return what stands below the title, in reading order. What opens is closed, and nothing crosses.

    A part that this language lacks is shown as a gap, in the list that it belongs to.
    """
    return tuple(_in_boxes(tuple(_entries(page))))


def in_cell(blocks: Iterable[ShownBlock]) -> tuple[Part, ...]:
    """Return the parts of one table cell."""
    return tuple(_together(_groups(tuple(_Entry(_FAMILIES.get(block.kind, ""), None, block) for block in blocks))))


def _gaps(left_out: Iterable[LeftOut]) -> dict[str, list[str]]:
    """Return the kinds of the parts that are left out, by the id of the block or section before the gap.

    A title that is not translated leaves no gap: it is shown all the same.
    """
    kinds: dict[str, list[str]] = {}
    for part in left_out:
        if part.id != part.after:
            kinds.setdefault(part.after, []).append(part.kind)
    return kinds


def _entries(page: ShownPage) -> Iterator[_Entry]:
    missing = _gaps(page.left_out)
    for section in page.sections:
        if section.level > 1:
            yield _Entry("", section.box, section=section)
        yield from _missing(missing.get(section.id, ()), section.box, "")
        for block in section.blocks:
            family = _family(block)
            yield _Entry(family, block.box, block)
            yield from _missing(missing.get(block.id, ()), block.box, family)


def _family(block: ShownBlock) -> str:
    if block.cell and block.kind != Kind.CAPTION:
        return f"{_TABLE}{block.cell.table}"
    return _FAMILIES.get(block.kind, "")


def _missing(kinds: Collection[str], box: Box | None, before: str) -> Iterator[_Entry]:
    """Yield a gap for each run of missing parts that belong together; `before` is the family that they follow."""
    for family, _ in groupby(_FAMILIES.get(kind, _TABLE if kind == Kind.TABLE_CELL else "") for kind in kinds):
        is_inside = family == "list" or (family and before.startswith(family))
        yield _Entry((before if family != "list" else family) if is_inside else "", box)


def _in_boxes(entries: tuple[_Entry, ...]) -> Iterator[Part]:
    for number, run in groupby(entries, key=lambda entry: entry.box.number if entry.box else 0):
        inside = tuple(run)
        box = inside[0].box
        if box:
            yield Part(Sort.BOX, call_out=box.call_out.value, number=number, title=_first_words(inside))
        yield from _together(_groups(inside))
        if box:
            yield Part(Sort.BOX, is_end=True, call_out=box.call_out.value, number=number)


def _first_words(entries: tuple[_Entry, ...]) -> str:
    first = entries[0]
    return first.section.heading if first.section else first.block.text if first.block else ""


def _groups(entries: tuple[_Entry, ...]) -> list[tuple[_Entry, ...]]:
    """Return what is set together: the items of a list, the cells of a table, or one block alone."""
    found: list[tuple[_Entry, ...]] = []
    for _, run in groupby(enumerate(entries), key=lambda pair: pair[1].family or pair[0]):
        found.append(tuple(entry for _, entry in run))
    return found


def _together(groups: list[tuple[_Entry, ...]]) -> Iterator[Part]:
    """Yield the parts of a box, or of the page between two boxes. A caption goes to the picture or table beside it."""
    at = 0
    while at < len(groups):
        group, after = groups[at], groups[at + 1] if at + 1 < len(groups) else ()
        own, following = group[0].block, after[0].block if after else None
        at += 1
        if own and following and own.kind == Kind.IMAGE and following.kind == Kind.CAPTION:
            yield Part(Sort.FIGURE, block=own, caption=following)
            at += 1
        elif own and following and _is_caption_of(own, after[0].family):
            yield from _set(after, own)
            at += 1
        else:
            yield from _set(group, None)


def _is_caption_of(block: ShownBlock, family: str) -> bool:
    return block.kind == Kind.CAPTION and not block.lost and family.startswith(_TABLE)


def _set(group: tuple[_Entry, ...], caption: ShownBlock | None) -> Iterator[Part]:
    first, blocks = group[0], [entry.block for entry in group]
    there = [block for block in blocks if block]
    if first.section:
        yield Part(Sort.HEADING, section=first.section)
    elif first.family == "list":
        yield from list_parts(blocks)
    elif first.family.startswith(_TABLE):
        yield Part(Sort.TABLE, table=table(caption, there))
    elif first.family == "terms":
        yield from _terms(there)
    elif first.block:
        yield Part(Sort.FIGURE if first.block.kind == Kind.IMAGE else Sort.BLOCK, block=first.block)
    if first.family != "list" and None in blocks and not first.section:
        yield Part(Sort.GAP)


def _terms(blocks: list[ShownBlock]) -> Iterator[Part]:
    """Yield a list of terms; a definition that lost its term stands before it as a paragraph."""
    at = next((at for at, block in enumerate(blocks) if block.kind == Kind.TERM), len(blocks))
    yield from (Part(Sort.BLOCK, block=block) for block in blocks[:at])
    if at < len(blocks):
        yield Part(Sort.TERMS)
        yield from (Part(Sort(block.kind), block=block) for block in blocks[at:])
        yield Part(Sort.TERMS, is_end=True)

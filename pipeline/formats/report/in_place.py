"""The page's text as the editor knows it, with the findings marked where they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

import msgspec

from pipeline.formats.report.marks import Mark, Piece, dresses, pieces
from pipeline.formats.report.notes import Loose, Note, loose_by_file
from pipeline.formats.report.plain import beginning, shown
from pipeline.model.markup import kept
from pipeline.model.page import Block, Cell, Document, Kind, Lost

_DEEPEST_HEADING = 6
_DEEPEST_LIST = 6
_TITLE_LEVEL = 3  # the report's own headings are above it


class Gap(msgspec.Struct, frozen=True):
    """Something that stood here on the live page and is not in the text."""

    what: str  # "list", "heading" or "image"
    name: str  # what it was about, where the text says so


class PlacedBlock(msgspec.Struct, frozen=True):
    """A block as it is shown."""

    id: str
    kind: str
    level: int  # of an HTML heading: 3 to 6; 0 for what is no heading
    line: int  # in the file
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    before: tuple[Gap, ...]  # lost headings
    after: tuple[Gap, ...]  # lost lists and images
    label: str = ""  # what it is, where its look does not tell: the first of a box, a picture
    box: str = ""  # the kind of box that it stands in
    marker: str = ""  # of a list item: its number, or a bullet
    depth: int = 0  # of a list item, from 1
    cell: Cell | None = None

    @property
    def classes(self) -> str:
        """The looks and rules of its notes, for the filter."""
        return " ".join(sorted({name for note in self.notes for name in (note.look, note.rule)}))


class Run(msgspec.Struct, frozen=True):
    """Blocks that are shown together: the items of a list, the lines of a menu, or one block."""

    kind: str  # "list", "furniture", "table" or "block"
    blocks: tuple[PlacedBlock, ...]

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes of its blocks."""
        return tuple(note for block in self.blocks for note in block.notes)

    @property
    def rows(self) -> tuple[tuple[PlacedBlock, ...], ...]:
        """The cells of a table, row by row."""
        rows = groupby(self.blocks, key=lambda block: block.cell.row if block.cell else 0)
        return tuple(tuple(row) for _, row in rows)

    @property
    def beginning(self) -> str:
        """The first words of it."""
        return beginning("".join(piece.text for piece in self.blocks[0].pieces), 50)


class InPlace(msgspec.Struct, frozen=True):
    """The page, with its notes."""

    runs: tuple[Run, ...]
    loose: tuple[Loose, ...]  # about another file: a waiver, a sign-off


def in_place(page: Document, notes: tuple[Note, ...]) -> InPlace:
    """Return the page in reading order. A note belongs to the block in which its words begin."""
    starts = [block.span.start for block in page.blocks]
    by_block: dict[int, list[Note]] = defaultdict(list)
    loose: list[Note] = []
    for note in notes:
        here = note.finding.file == page.path and starts
        (by_block[max(bisect_right(starts, note.finding.span.start) - 1, 0)] if here else loose).append(note)
    levels = _levels(page)
    placed = [_placed(page, at, by_block[at], levels[at]) for at in range(len(page.blocks))]
    return InPlace(tuple(_runs(placed)), loose_by_file(loose))


def _runs(placed: list[PlacedBlock]) -> Iterator[Run]:
    for kind, blocks in groupby(placed, key=_run_kind):
        if kind == "block":
            yield from (Run(kind, (block,)) for block in blocks)
        else:
            yield Run(kind.partition(" ")[0], tuple(blocks))


def _run_kind(block: PlacedBlock) -> str:
    if block.cell and block.kind == Kind.TABLE_CELL:
        return f"table {block.cell.table}"
    return {Kind.LIST_ITEM: "list", Kind.FURNITURE: "furniture"}.get(Kind(block.kind), "block")


def _placed(page: Document, at: int, notes: list[Note], level: int) -> PlacedBlock:
    block = page.blocks[at]
    marks = [Mark(note.finding.span.shifted(-block.span.start), note) for note in notes]
    return PlacedBlock(
        id=f"b{at}",
        kind=block.kind.value,
        level=level,
        line=page.origin.place(block.span.start).line,
        pieces=pieces(block.text, marks, dressed=dresses(kept(block.text, block.marks))),
        notes=tuple(notes),
        before=_gaps(block, Lost.HEADING),
        after=_gaps(block, Lost.LIST, Lost.IMAGE),
        label=_label(page, at),
        box=block.box.call_out.value if block.box else "",
        marker=(f"{block.number}." if block.number else "•") if block.kind is Kind.LIST_ITEM else "",
        depth=min(max(block.level, 1), _DEEPEST_LIST) if block.kind is Kind.LIST_ITEM else 0,
        cell=block.cell,
    )


def _label(page: Document, at: int) -> str:
    """Return what a reader of the page sees of a block besides its words."""
    block, before = page.blocks[at], page.blocks[at - 1] if at else None
    said = []
    if block.box and (before is None or before.box != block.box):
        said.append(f"Box: {block.box.call_out.value}")
    if block.kind is Kind.IMAGE:
        said.append(f"Picture: {block.target}" if block.target else "Picture")
    return shown(" · ".join(said))


def _gaps(block: Block, *sorts: Lost) -> tuple[Gap, ...]:
    return tuple(Gap(loss.what.value, shown(loss.name)) for loss in block.losses if loss.what in sorts)


def _levels(page: Document) -> list[int]:
    """Return each block's level in the report: under its own headings, and without a jump."""
    levels, last = [], _TITLE_LEVEL - 1
    for block in page.blocks:
        if block.is_heading:
            last = min(block.level + _TITLE_LEVEL - 1, last + 1, _DEEPEST_HEADING)
            last = max(last, _TITLE_LEVEL)
        levels.append(last if block.is_heading else 0)
    return levels

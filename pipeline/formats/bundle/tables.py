"""A table's cells in rows, its headers told apart, and its gaps filled with empty cells."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from pipeline.formats.bundle.shown import ShownBlock

_Row = dict[int, list[ShownBlock]]  # by column
_SPARSE = 20  # a table whose grid would hold so many times its cells is set without empty ones


class TableCell(msgspec.Struct, frozen=True):
    """One cell: its blocks, none where it is empty."""

    blocks: tuple[ShownBlock, ...] = ()
    scope: str = ""  # of a header: "col" or "row"


class Table(msgspec.Struct, frozen=True):
    """A table as a page sets it."""

    caption: ShownBlock | None
    head: tuple[tuple[TableCell, ...], ...]  # the rows at its top that hold only headers
    body: tuple[tuple[TableCell, ...], ...]


def table(caption: ShownBlock | None, blocks: Iterable[ShownBlock]) -> Table:
    """Return the table that these blocks, each of which has a cell, make."""
    cells: dict[int, _Row] = {}
    for block in blocks:
        if block.cell:
            cells.setdefault(block.cell.row, {}).setdefault(block.cell.column, []).append(block)
    columns = sorted({column for row in cells.values() for column in row})
    is_sparse = len(cells) * len(columns) > _SPARSE * sum(map(len, cells.values())) + 100
    rows = [row for _, row in sorted(cells.items())]
    head_count = _head_count(rows, len(columns))
    first = columns[0] if columns else 0
    made = [
        _row(row, sorted(row) if is_sparse else columns, first, is_head=at < head_count) for at, row in enumerate(rows)
    ]
    return Table(caption, tuple(made[:head_count]), tuple(made[head_count:]))


def _head_count(rows: list[_Row], columns: int) -> int:
    """Return how many rows at the top hold only headers. A lone header is that of its own row, which is empty."""
    heads = [all(map(_is_header, row.values())) and (len(row) > 1 or columns == 1) for row in rows]
    count = heads.index(False) if False in heads else len(heads)
    return count if count < len(rows) else 0  # where there is nothing but headers, none is above the others


def _is_header(blocks: Iterable[ShownBlock]) -> bool:
    return all(block.cell is not None and block.cell.is_header for block in blocks)


def _row(row: _Row, columns: list[int], first: int, *, is_head: bool) -> tuple[TableCell, ...]:
    found: list[TableCell] = []
    for column in columns:
        blocks = tuple(row.get(column, ()))
        scope = "row" if column == first and not is_head else "col"
        found.append(TableCell(blocks, scope if blocks and _is_header(blocks) else ""))
    return tuple(found)

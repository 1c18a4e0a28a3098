"""A table's cells as rows of Markdown."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from pipeline.formats.markdown.marked import Style, marked
from pipeline.model.page import Block

_MOST_EMPTY = 100  # rows without a word that are kept, beyond one for each cell
HEADER = "{.header}"  # behind the words of a header cell that stands below the head, or beside plain ones


def table(cells: Sequence[Block], style: Style) -> str:
    """Return a table. Its first row is its head where all its cells are header cells; else the head is empty."""
    in_cell = msgspec.structs.replace(style, line_break="<br>", is_cell=True)
    rows: dict[int, dict[int, list[str]]] = {}
    places = [(block, block.cell) for block in cells if block.cell]
    first = [cell for _, cell in places if cell.row == 1]
    has_head = bool(first) and all(cell.is_header for cell in first)
    for block, cell in places:
        is_marked = cell.is_header and not (has_head and cell.row == 1)
        words = marked(block.text, block.marks, in_cell) + (f" {HEADER}" if is_marked else "")
        rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(words)
    width = max(cell.column for _, cell in places)
    last = max(rows)
    numbers = range(1, last + 1) if last <= _MOST_EMPTY + 2 * len(places) else sorted(rows)
    written = [_row(rows.get(number, {}), width) for number in numbers]
    head = [] if has_head else [_row({}, width)]
    rule = "|" + " --- |" * width
    top, *below = [*head, *written]
    return "\n".join([top, rule, *below])


def _row(row: dict[int, list[str]], width: int) -> str:
    cells = ("<br>".join(row.get(column, ())) for column in range(1, width + 1))
    return "|" + "|".join(f" {words} " if words else " " for words in cells) + "|"

"""Tables: where each cell stands, and whether a table holds data or only sets a page out."""

from __future__ import annotations

import itertools

from pipeline.model.page import Cell

_WIDEST = 20  # columns that a cell may reach down in


class TableMaker:
    """A table whose cells are counted as they come. It is one for layout until it proves to hold data."""

    def __init__(self, is_layout: bool) -> None:
        self.is_layout = is_layout
        self.number = 0
        self.row = 0
        self.column = 0
        self.has_headers = False
        self._widest = 0
        self._reach: dict[int, int] = {}  # column → the last row that a cell above reaches down to

    def begin_row(self) -> None:
        """Go on to the next row."""
        self.row += 1
        self.column = 0

    def cell(self, is_header: bool, columns: int, rows: int) -> Cell:
        """Return where the next cell stands."""
        if not self.row:
            self.begin_row()
        self.column = next(at for at in itertools.count(self.column + 1) if self._reach.get(at, 0) < self.row)
        made = Cell(0, self.row, self.column, is_header)
        if rows > 1 and len(self._reach) < _WIDEST:
            for column in range(self.column, self.column + min(columns, _WIDEST)):
                self._reach[column] = self.row + rows - 1
        self.column += columns - 1
        self.has_headers = self.has_headers or is_header
        self._widest = max(self._widest, self.column)
        return made

    @property
    def is_data(self) -> bool:
        """Whether its cells say something by where they stand."""
        return not self.is_layout and (self.has_headers or (self.row > 1 and self._widest > 1))

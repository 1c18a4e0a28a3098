"""Tables in a text dump: rows whose cells are parted by tabs, by strokes, or by wide spaces at the same columns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.text.lines import Line
from pipeline.model.text import Span

_OF_A_RULE = re.compile(r"[\s|+:=─━┌┐└┘├┤┬┴┼│-]*")
_IN_A_RULE = re.compile(r"[─━=|+-]{2}")
_STROKES = re.compile(r"[|│]")
_TABS = re.compile(r"\t[\t ]*")
_TAB = re.compile(r"\t")
_WIDE = re.compile(r" {2,}")
_FEWEST_ALIGNED = 3  # rows
_MOST_CELLS = 12


class Row(msgspec.Struct, frozen=True):
    """One row of a table."""

    line: int  # index of its line
    cells: tuple[Span, ...]  # in the line's raw text, without space around; an empty span for an empty cell


def tables(found: Sequence[Line]) -> Iterator[tuple[int, int, tuple[Row, ...]]]:
    """Yield each table: the index of its first line, the index after its last, and its rows. Rules are in none."""
    at = 0
    while at < len(found):
        last = at + 1
        while last < len(found) and not found[last].gap and not found[last].is_item:
            last += 1
        rows = () if found[at].is_item else _rows(found, at, last)
        if rows:
            yield at, last, rows
        at = last


def _rows(found: Sequence[Line], first: int, last: int) -> tuple[Row, ...]:
    """Return the rows of lines that stand together, or nothing where they are no table."""
    raws = [found[index].raw for index in range(first, last)]
    for parted, fewest in ((_by_strokes, 2), (_by_tabs, 2), (_by_each_tab, 2), (_by_columns, _FEWEST_ALIGNED)):
        cut = parted(raws)
        rows = tuple(Row(first + index, cells) for index, cells in enumerate(cut) if cells)
        if len(rows) >= fewest and len({len(row.cells) for row in rows}) == 1 and _has_words(cut):
            return rows
    return ()


def _has_words(cut: Sequence[Sequence[Span]]) -> bool:
    return any(cell.end > cell.start for cells in cut for cell in cells)


def _by_strokes(raws: Sequence[str]) -> list[tuple[Span, ...]]:
    if not all("|" in raw or "│" in raw or _is_rule(raw) for raw in raws):
        return []
    return [() if _is_rule(raw) else _inner(raw, _parts(raw, _STROKES)) for raw in raws]


def _is_rule(raw: str) -> bool:
    return bool(_OF_A_RULE.fullmatch(raw) and _IN_A_RULE.search(raw))


def _inner(raw: str, cells: list[Span]) -> tuple[Span, ...]:
    """Leave out what stands before a row's first stroke and behind its last, where that is nothing."""
    start = 1 if cells and not cells[0].of(raw) else 0
    end = len(cells) - 1 if len(cells) > 1 and not cells[-1].of(raw) else len(cells)
    return tuple(cells[start:end])


def _by_tabs(raws: Sequence[str], between: re.Pattern[str] = _TABS) -> list[tuple[Span, ...]]:
    cut = [tuple(_parts(raw, between)) for raw in raws]
    return cut if all(2 <= len(cells) <= _MOST_CELLS for cells in cut) else []


def _by_each_tab(raws: Sequence[str]) -> list[tuple[Span, ...]]:
    """Cut at each tab, where several in a row stand around an empty cell."""
    return _by_tabs(raws, _TAB)


def _by_columns(raws: Sequence[str]) -> list[tuple[Span, ...]]:
    """Cut at the columns where the row with the most cells begins them, if every other row has a space before each."""
    widest = max((tuple(_parts(raw, _WIDE)) for raw in raws), key=len)
    columns = [cell.start for cell in widest[1:]]
    if not columns or len(widest) > _MOST_CELLS:
        return []
    if not all(_stands(raws, column) for column in columns):
        return []
    cut = [tuple(_sliced(raw, [0, *columns, len(raw)])) for raw in raws]
    is_filled = sum(all(cell.of(raw) for cell in cells) for raw, cells in zip(raws, cut, strict=True))
    return cut if is_filled >= _FEWEST_ALIGNED else []


def _stands(raws: Sequence[str], column: int) -> bool:
    """Whether every row that reaches a column has a space before it, and most of them more than one."""
    before = [raw[column - 2 : column] for raw in raws if len(raw) > column]
    return all(space[1] == " " for space in before) and before.count("  ") * 2 > len(before)


def _sliced(raw: str, edges: Sequence[int]) -> Iterator[Span]:
    for start, end in itertools.pairwise(edges):
        yield _stripped(raw, min(start, len(raw)), min(end, len(raw)))


def _parts(raw: str, between: re.Pattern[str]) -> list[Span]:
    start = len(raw) - len(raw.lstrip(" \u00a0"))
    end = len(raw.rstrip(" \u00a0"))
    edges = [(found.start(), found.end()) for found in between.finditer(raw, start, end)]
    starts = [start, *(after for _, after in edges)]
    ends = [*(before for before, _ in edges), end]
    return [_stripped(raw, *pair) for pair in zip(starts, ends, strict=True)]


def _stripped(raw: str, start: int, end: int) -> Span:
    words = raw[start:end]
    first = start + len(words) - len(words.lstrip())
    return Span(first, max(first, start + len(words.rstrip())))

"""An answer key to one page: the faults that a careful reader found in it, and which findings hit them.

A finding hits a row when the two overlap in words on one of the row's lines, or when the finding covers that line as
one of several. So a finding about a long paragraph hits every row within it: recall flatters. `paired` lets each
finding count for one row only, and is the figure to trust.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from pipeline.model.finding import Finding


class Row(msgspec.Struct, frozen=True):
    """One fault of a page, as a reader noted it."""

    lines: tuple[int, ...]  # 1-based; the fault stands on each of these, and counts once
    words: str  # as they stand on each of the lines; “a … b”: from a to b
    fault: str  # a short name of its kind
    is_serious: bool
    note: str


def read_key(file: Path) -> tuple[Row, ...]:
    """Return the rows of a key, in the file's order. Lines that start with # are about the key."""
    lines = (line for line in file.read_text("utf-8").splitlines() if not line.startswith("#"))
    return tuple(_row(cells) for cells in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _row(cells: dict[str, str]) -> Row:
    lines = tuple(int(line) for line in cells["line"].split(","))
    return Row(lines, cells["words"], cells["fault"], cells["serious"] == "yes", cells["note"])


def hits(finding: Finding, row: Row, page: Sequence[str]) -> bool:
    """Whether a finding is about a row's words. `page` holds the file's lines, without their ends."""
    return any(_covers(finding, line, row.words, page[line - 1]) for line in row.lines)


def _covers(finding: Finding, line: int, words: str, text: str) -> bool:
    first, last = finding.start.line, finding.end.line
    if last > first and finding.end.column == 1:  # it ends with the line before
        last -= 1
    if not first <= line <= last or first < last:
        return first <= line <= last
    start = finding.start.column - 1
    end = max(finding.end.column - 1, start + 1) if finding.end.line == first else len(text)
    return any(at < end and start < until for at, until in _places(words, text))


def _places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words begin and end, each time that they stand in the text."""
    first, _, last = words.partition(" … ")
    at = text.find(first)
    while at >= 0:
        yield at, text.find(last, at) + len(last) if last else at + len(first)
        at = text.find(first, at + 1)


class Judged(msgspec.Struct, frozen=True):
    """What some findings make of a key."""

    found: tuple[Row, ...]  # rows that a finding hits
    missed: tuple[Row, ...]
    paired: tuple[Row, ...]  # rows found when each finding counts for one row only, serious rows first
    stray: tuple[Finding, ...]  # findings that hit no row


def judge(findings: Iterable[Finding], rows: Sequence[Row], page: Sequence[str]) -> Judged:
    """Compare findings with a key."""
    told = tuple(findings)
    by_row = [[at for at, one in enumerate(told) if hits(one, row, page)] for row in rows]
    hitting = {at for ats in by_row for at in ats}
    return Judged(
        found=tuple(row for row, ats in zip(rows, by_row, strict=True) if ats),
        missed=tuple(row for row, ats in zip(rows, by_row, strict=True) if not ats),
        paired=tuple(rows[at] for at in _pairs(rows, by_row)),
        stray=tuple(one for at, one in enumerate(told) if at not in hitting),
    )


def _pairs(rows: Sequence[Row], by_row: list[list[int]]) -> list[int]:
    """Return the rows of as large a pairing as there is; a row once paired stays so, thus serious ones come first."""
    taken: dict[int, int] = {}  # finding → row
    order = sorted(range(len(rows)), key=lambda at: not rows[at].is_serious)
    return sorted(row for row in order if _place(row, by_row, taken, set()))


def _place(row: int, by_row: list[list[int]], taken: dict[int, int], tried: set[int]) -> bool:
    """Give a row a finding, moving others to another of theirs where that makes room."""
    for finding in by_row[row]:
        if finding in tried:
            continue
        tried.add(finding)
        if finding not in taken or _place(taken[finding], by_row, taken, tried):
            taken[finding] = row
            return True
    return False

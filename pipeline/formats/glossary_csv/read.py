"""Reads a glossary from CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from pipeline.formats.glossary_csv.cells import (
    APPROVED,
    COLUMNS,
    DRAFT,
    LISTS,
    OF_A_LANGUAGE,
    is_formula,
    parted,
    unguarded,
)
from pipeline.formats.settings.remedies import nearest
from pipeline.formats.settings.toml import decoded
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Category, Concept, Rendering, Term

_NEEDED = ("name", "explanation", "category", "explain")
_YES = {"true": True, "yes": True, "false": False, "no": False}
_LARGEST_CELL = 100_000  # characters

Row = dict[str, str]


def read_csv(path: str, data: bytes) -> tuple[Concept, ...]:
    """Return the terms of a CSV file, each with its line.

    Raises SettingsError: for a wrong or missing column, a formula, or a cell that cannot be followed.
    """
    rows = _rows(path, data)
    heading_line, headings = next(rows, (1, []))
    _check_headings(path, heading_line, headings)
    return tuple(_concept(path, line, dict(zip(headings, cells, strict=True))) for line, cells in rows)


def _rows(path: str, data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that is not empty with the line that it begins on; cells are still guarded."""
    text = decoded(path, data)
    table = csv.reader(io.StringIO(text, newline=""), _dialect(text), strict=True)
    csv.field_size_limit(_LARGEST_CELL)
    line, width = 1, 0
    try:
        for cells in table:
            if any(cell.strip() for cell in cells):
                width = width or len(cells)
                if len(cells) != width:
                    problem = f"this row has {len(cells)} cells, and the heading has {width}"
                    raise SettingsError(path, problem, "put cells with commas in them in quotation marks", line)
                yield line, [_plain(path, line, cell) for cell in cells]
            line = table.line_num + 1
    except csv.Error as error:
        raise SettingsError(path, f"this row cannot be read ({error})", "save the file as CSV again", line) from None


def _dialect(text: str) -> type[csv.Dialect]:
    """Return how the file parts its cells: spreadsheets of many countries write semicolons, some write tabs."""
    heading = text.partition("\n")[0]
    mark = max(",;\t", key=heading.count)
    return type("Parted", (csv.excel,), {"delimiter": mark})


def _plain(path: str, line: int, cell: str) -> str:
    if is_formula(cell):
        problem = f"the cell “{cell[:20]}” begins like a formula"
        raise SettingsError(path, problem, "put an apostrophe (') before it, or take the sign out", line)
    return unguarded(cell)


def _check_headings(path: str, line: int, headings: list[str]) -> None:
    for at, heading in enumerate(headings):
        language, _, part = heading.partition(": ")
        if heading not in COLUMNS and not (language and part in OF_A_LANGUAGE):
            meant = nearest(heading, COLUMNS)
            remedy = f"did you mean “{meant}”?" if meant else f"the columns are {', '.join(COLUMNS)}, and “pl: name” …"
            raise SettingsError(path, f"unknown column “{heading}”", remedy, line)
        if heading in headings[:at]:
            raise SettingsError(path, f"the column “{heading}” stands here twice", "keep one of the two", line)
    for needed in _NEEDED:
        if needed not in headings:
            raise SettingsError(path, f"the column “{needed}” is missing", f"add it to the heading: {needed}", line)


def _concept(path: str, line: int, row: Row) -> Concept:
    for needed in _NEEDED:
        if not row[needed].strip():
            raise SettingsError(path, f"“{needed}” is empty", "write what it should say", line)
    category, explain = row["category"].strip().lower(), row["explain"].strip().lower()
    if category not in set(Category):
        remedy = f"did you mean “{meant}”?" if (meant := nearest(category, Category)) else f"use {', '.join(Category)}"
        raise SettingsError(path, f"“{row['category']}” is no category", remedy, line)
    if explain not in _YES:
        raise SettingsError(path, f"“{row['explain']}” is neither yes nor no", "write yes or no", line)
    term = Term(
        name=row["name"],
        explanation=row["explanation"],
        category=Category(category),
        explain=_YES[explain],
        abbreviation=row.get("abbreviation", ""),
        line=line,
        **{name: parted(row.get(name, "")) for name in LISTS},
    )
    languages = dict.fromkeys(heading.partition(": ")[0] for heading in row if ": " in heading)
    return Concept(term, tuple(one for tag in languages if (one := _rendering(path, line, tag, row))))


def _rendering(path: str, line: int, language: str, row: Row) -> Rendering | None:
    names, explanation, state = (row.get(f"{language}: {part}", "") for part in OF_A_LANGUAGE)
    if state not in ("", DRAFT, APPROVED):
        raise SettingsError(path, f"“{state}” is no state", f"write {DRAFT} or {APPROVED}", line)
    if not (names.strip() or explanation.strip()):
        return None
    return Rendering(language, parted(names), explanation, state != APPROVED)

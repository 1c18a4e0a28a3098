"""The cells of a glossary's table: its columns, lists within a cell, and cells that a spreadsheet would run.

A spreadsheet runs a cell that begins with =, +, - or @ as a formula. Such a cell is written with an
apostrophe before it, and one without the apostrophe is refused when it is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

LISTS = ("variants", "avoid", "plain", "brands")
COLUMNS = ("name", "explanation", "category", "explain", "abbreviation", *LISTS)
OF_A_LANGUAGE = ("name", "explanation", "state")  # headed “pl: name”
DRAFT, APPROVED = "draft", "approved"
_FORMULA = re.compile("[=+@＝＋＠\t\r－-]")
_GUARDED = re.compile("'+[=+@＝＋＠\t\r－-]")
_BETWEEN = re.compile(r"((?:[^\\|]|\\.)*)(?:\||$)", re.DOTALL)


def joined(values: Iterable[str]) -> str:
    """Return a list as one cell."""
    return " | ".join(value.replace("\\", "\\\\").replace("|", "\\|") for value in values)


def parted(cell: str) -> tuple[str, ...]:
    """Return the list that a cell holds."""
    parts = (found[1].strip() for found in _BETWEEN.finditer(cell))
    return tuple(re.sub(r"\\(.)", r"\1", part) for part in parts if part)


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would run the cell."""
    return bool(_FORMULA.match(cell))


def guarded(cell: str) -> str:
    """Return a cell as no spreadsheet runs it."""
    return f"'{cell}" if is_formula(cell) or _GUARDED.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return what a cell said before it was guarded."""
    return cell[1:] if _GUARDED.match(cell) else cell

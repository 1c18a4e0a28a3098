"""What the points, commas, apostrophes and spaces within a figure mean: decimals, thousands, or a list."""

from __future__ import annotations

import re
from decimal import Decimal

_DECIMAL_OR_THOUSANDS = ".,،"  # which of the two depends on the language, and on the writer
_THOUSANDS = "٬'’"


def amount(digits: str | int | Decimal) -> str:
    """Return an amount in one form: 5, 05 and 5.0 are the same."""
    value = Decimal(digits)
    return format(value.normalize() if value else Decimal(0), "f")


def with_spaces(groups: str, rest: str) -> tuple[str, ...]:
    """Return what thousands that are set apart by spaces may mean: 10 000 with the rest ,5."""
    whole = re.sub(r"\D", "", groups)
    return (amount(f"{whole}.{rest[1:]}" if rest else whole),)


def with_marks(figure: str) -> tuple[str, ...]:
    """Return what a figure with marks may mean, likeliest first; nothing when it is a list: 1,2,3."""
    if figure[0] == ".":
        return (amount(f"0{figure}"),)
    groups, marks = re.split(r"\D", figure), re.findall(r"\D", figure)
    if not marks:
        return (amount(figure),)
    whole, decimal = amount("".join(groups)), amount(f"{''.join(groups[:-1])}.{groups[-1]}")
    if len(marks) == 1:
        return _with_one_mark(marks[0], whole, decimal, _in_thousands(groups))
    if len(set(marks)) == 1:
        return (whole,) if _in_thousands(groups) else ()
    return (decimal,) if len(set(marks[:-1])) == 1 and marks[-1] not in marks[:-1] else ()


def _with_one_mark(mark: str, whole: str, decimal: str, in_thousands: bool) -> tuple[str, ...]:
    if mark in _THOUSANDS:
        return (whole,) if in_thousands else ()
    if mark not in _DECIMAL_OR_THOUSANDS or not in_thousands:
        return (decimal,)
    return (decimal, whole) if mark == "." else (whole, decimal)


def _in_thousands(groups: list[str]) -> bool:
    """Whether figures are grouped as thousands, or in the Indian way: 1,00,000."""
    return groups[0] != "0" and len(groups[-1]) == 3 and all(len(group) in (2, 3) for group in groups[1:])

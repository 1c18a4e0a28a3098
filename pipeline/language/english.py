"""How English says a count, a day and a list: for messages and reports."""

from __future__ import annotations

import datetime
from collections.abc import Sequence


def counted(count: int, one: str, many: str = "") -> str:
    """Return a count with its noun: “1 error”, “2 errors”, “no errors”."""
    noun = one if count == 1 else many or f"{one}s"
    return f"{count:,} {noun}" if count else f"no {noun}"


def day_in_words(date: datetime.date) -> str:
    """Return a day as British English has it: “13 May 2015”."""
    return f"{date.day} {date:%B %Y}"


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence has them: “Welsh, Polish and Urdu”; nothing for none."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)

"""The date a page bears: "Updated: 13 May 2015"."""

from __future__ import annotations

import datetime
import re

from pipeline.formats.reading.signs import sign
from pipeline.model.text import Span

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_FIRST_YEAR, _LAST_YEAR = 1990, 2200  # the web's; any other is a slip
_FORMS = (
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})$"),
    re.compile(r"(?P<month>[A-Za-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})$"),
    re.compile(r"(?P<month>[A-Za-z]{3,9})\.? (?P<year>\d{4})$"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})$"),
    re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})$"),
)


def updated(text: str) -> tuple[datetime.date, Span] | None:
    """Return the date in a line that says when the page was updated, and where in the line it stands.

    A date without a day counts as the first of its month. Day before month, as in the UK, in figures.
    """
    found = sign("date", "updated").search(text)
    if not found:
        return None
    words = next(group for group in found.groups() if group)
    start = text.index(words, found.start())
    for form in _FORMS:
        if (match := form.match(words)) and (date := _date(match.groupdict())):
            return date, Span(start, start + len(words))
    return None


def _date(parts: dict[str, str]) -> datetime.date | None:
    if not _FIRST_YEAR <= int(parts["year"]) <= _LAST_YEAR:
        return None
    try:
        return datetime.date(int(parts["year"]), _month(parts["month"]), int(parts.get("day") or 1))
    except ValueError:
        return None


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    for number, name in enumerate(_MONTHS, 1):
        if name.startswith(word.lower()):
            return number
    raise ValueError(word)

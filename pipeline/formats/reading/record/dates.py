"""Dates as people and machines write them: "3rd March, 2023", "Mar 3, 2023", "03/04/2023", "2023-03-04T09:00"."""

from __future__ import annotations

import datetime
import re

import msgspec

from pipeline.model.text import Span

_FIRST_YEAR, _LAST_YEAR = 1990, 2200  # the web's; any other is a slip
_CENTURY = 2000  # of a year in two figures
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    "(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} )?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_END = r"(?![\d_])(?-i:(?![a-z]))"  # a capital may follow: words run together where an extractor lost a line's end
_YEAR = rf"(?P<year>\d{{4}}){_END}"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_WEEKDAY}(?:the )?{_DAY}(?: of)?[ -]{_MONTH}[.,]{{0,2}}[ -](?P<year>\d{{4}}|\d\d){_END}",
        rf"{_WEEKDAY}{_MONTH}\.? (?:the )?{_DAY}(?:,| ,)? {_YEAR}",
        rf"{_MONTH}[.,]{{0,2}}(?: of)?[ -]{_YEAR}",
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",
        r"(?P<year>\d{4})-(?P<month>\d\d)(?![\w-])",
        r"(?P<first>\d{1,2}) ?(?P<mark>[/.-]) ?(?P<second>\d{1,2}) ?(?P=mark) ?(?P<year>\d{4}|\d\d)(?![\w/])",
        rf"(?P<month>\d{{1,2}})/{_YEAR}",
    )
)
_STARTS = frozenset((*_MONTHS, "mon", "tue", "wed", "thu", "fri", "sat", "sun", "the"))
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d(?![\w/.-]*\d)")
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b", re.IGNORECASE)
_IN_FIGURES = re.compile(r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}$")


class Found(msgspec.Struct, frozen=True):
    """A date in a text, and the words that say it."""

    date: datetime.date
    span: Span


def date_at(text: str, start: int, is_month_first: bool = False) -> Found | None:
    """Return the date that begins at `start`; None where none does, or where it is none of the calendar's.

    A date without a day counts as the first of its month, and of a time only the day is read. In figures,
    the day comes first, as in the UK, unless `is_month_first` says otherwise or the calendar does (03/25/2023).
    """
    beginning = text[start : start + 3].lower()
    if not beginning[:1].isdigit() and beginning not in _STARTS:
        return None
    for form in _FORMS:
        if match := form.match(text, start):
            date = _date(match.groupdict(), is_month_first)
            return Found(date, Span(*match.span())) if date else None
    return None


def year_at(text: str, start: int) -> Found | None:
    """Return the year that begins at `start` with nothing but itself, as its first day."""
    match = _YEAR_ALONE.match(text, start)
    date = _date({"year": match.group()}, False) if match else None
    return Found(date, Span(*match.span())) if match and date else None


def is_date(text: str) -> bool:
    """Whether the text is a date and nothing else; a full stop may follow."""
    found = date_at(text, 0)
    return found is not None and found.span.end >= len(text.rstrip(" ."))


def is_in_figures(words: str) -> bool:
    """Whether the words say day and month in figures, so that one may be taken for the other."""
    return bool(_IN_FIGURES.match(words))


def names_month_first(text: str) -> bool:
    """Whether a date of the text has its month before its day, as Americans write: "March 3, 2023"."""
    return bool(_MONTH_FIRST.search(text))


def _date(parts: dict[str, str], is_month_first: bool) -> datetime.date | None:
    year = int(parts["year"])
    year += _CENTURY if len(parts["year"]) == 2 else 0
    if "first" in parts:
        day, month = _in_order(int(parts["first"]), int(parts["second"]), is_month_first)
    else:
        day, month = int(parts.get("day") or 1), _month(parts.get("month") or "1")
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _in_order(first: int, second: int, is_month_first: bool) -> tuple[int, int]:
    """Return day and month. The order that the calendar rules out gives way to the other."""
    last_month = len(_MONTHS)
    if second > last_month or (is_month_first and first <= last_month):
        return second, first
    return first, second


def _month(word: str) -> int:
    return int(word) if word.isdigit() else _MONTHS.index(word[:3].lower()) + 1

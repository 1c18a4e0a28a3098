"""When a page has to be reviewed again."""

from __future__ import annotations

import datetime

import msgspec

from pipeline.model.house import House
from pipeline.model.page import Dated, Document


class Due(msgspec.Struct, frozen=True):
    """The last day on which a page's review is still fresh, and the date on the page from which that follows."""

    date: datetime.date
    read: Dated
    is_stated: bool  # the page names the day itself; else it follows from the page's age


def review_due(page: Document, house: House) -> Due | None:
    """Return when the page has to be reviewed again: the day that it names, or when it is too old for the house.

    The earlier of the two. A page's age runs from its last review or update, or else from its publication.
    None for a page without any date.
    """
    stated = Due(page.review_due.date, page.review_due, True) if page.review_due else None
    dated = page.updated or page.published
    aged = Due(_years_later(dated.date, house.limits.review_years), dated, False) if dated else None
    return min((due for due in (stated, aged) if due), key=lambda due: due.date, default=None)


def _years_later(date: datetime.date, years: int) -> datetime.date:
    is_leap_day = (date.month, date.day) == (2, 29)
    return date.replace(year=date.year + years, day=28 if is_leap_day else date.day)

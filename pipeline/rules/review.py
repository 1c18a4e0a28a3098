"""When a page has to be reviewed again."""

from __future__ import annotations

import datetime

from pipeline.model.house import House
from pipeline.model.page import Document


def review_due(page: Document, house: House) -> datetime.date | None:
    """Return the last day on which the page's review is still fresh; None for a page without a date."""
    if page.updated is None:
        return None
    date, years = page.updated.date, house.limits.review_years
    is_leap_day = (date.month, date.day) == (2, 29)
    return date.replace(year=date.year + years, day=28 if is_leap_day else date.day)

"""The review date in a page's record: it counts as one on the page does, and the two must agree."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pipeline.gate.dates import NOTICE, about
from pipeline.language.english import day_in_words
from pipeline.model.finding import Finding
from pipeline.model.page import Document
from pipeline.model.record import PageRecord


def record_dates(path: str, record: PageRecord, page: Document, today: datetime.date) -> Iterator[Finding]:
    """Yield what is wrong with the review date in a page's record as of `today`. `path` is the record's.

    A date on the page itself is for the rules about pages. Here the record only adds to them: a late date in it
    doesn't make a page current that its own date, or the house, calls old.
    """
    if record.review_due is None:
        return
    due = day_in_words(record.review_due)
    if page.review_due and page.review_due.date != record.review_due:
        own = day_in_words(page.review_due.date)
        message = f"This record says that the review is due by {due}, and the page says {own}. Correct one of them."
        yield about(path, record.line, "record.dates-differ", str(record.review_due), message)
    elif page.review_due is None and record.review_due < today:
        message = f"This page was to be reviewed by {due}. Have it reviewed, then set the next date."
        yield about(path, record.line, "record.review-overdue", str(record.review_due), message, blocks_live=True)
    elif page.review_due is None and record.review_due - today <= NOTICE:
        message = f"This page is to be reviewed by {due}. Plan its review now."
        yield about(path, record.line, "record.review-due", str(record.review_due), message)

"""Remembers what was worked out of the page at hand, so that rules which ask for the same do not work it out again."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

from pipeline.model.page import Document

Found = TypeVar("Found")


def once_a_page(work: Callable[[Document], Found]) -> Callable[[Document], Found]:
    """Return the same function, which works a page out once as long as no other page is asked for.

    The page is known by being the very same record: to compare two pages word by word would cost more than the work.
    """
    last: list[tuple[Document, Found]] = []

    @functools.wraps(work)
    def remembered(page: Document) -> Found:
        for known, found in tuple(last):
            if known is page:
                return found
        found = work(page)
        last[:] = [(page, found)]
        return found

    return remembered

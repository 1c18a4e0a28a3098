"""What a page says of itself: its language, its date, where it is from, and who answers for it."""

from __future__ import annotations

import datetime

import msgspec


class Imprint(msgspec.Struct, frozen=True):
    """What stands around a page's text. A name is empty where nobody may be claimed."""

    language_name: str  # the language's own name for itself
    updated: str  # the page's date as the language writes it; empty when it bears none
    publisher: str = ""  # live only
    checked_by: str = ""  # who signed it off
    checked_on: datetime.date | None = None

"""A page's record: what stands behind the page, for those who look after it. Readers do not see it."""

from __future__ import annotations

import datetime

import msgspec

from pipeline.model.house import Off


class Evidence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where one claim of the page comes from."""

    claim: str
    source: str  # a guideline, review or study, as a colleague would look it up
    link: str = ""
    date: datetime.date | None = None  # of the source, or when it was looked up
    line: int = 0  # in its file


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who was asked about the page: a patient, a carer, a specialist."""

    who: str
    date: datetime.date
    what: str = ""
    line: int = 0


class Reviewer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who answers for the page's medicine."""

    name: str
    role: str


class Ignored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A finding on the page that somebody has accepted. For files without comments, such as Word's."""

    rule: str
    words: str  # some of the words found; empty for all that the rule finds on the page
    reason: str
    date: datetime.date
    until: datetime.date | None = None
    line: int = 0  # in its file


class PageRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a team has put on record about one page, in `source/pages/<page>.toml`. All of it may be missing."""

    owner: str = ""  # person or team that looks after the page
    audience: str = ""  # whom it is written for
    review_due: datetime.date | None = None
    change_note: str = ""  # what changed last, and why
    reviewer: Reviewer | None = None
    evidence: tuple[Evidence, ...] = ()
    asked: tuple[Asked, ...] = ()
    off: tuple[Off, ...] = ()  # rules that are switched off for this page
    ignore: tuple[Ignored, ...] = ()  # findings that are accepted on this page
    line: int = 0  # on which its review date stands

"""What a page says of itself, from all who say it: its words, its front matter, and the data it has for machines.

Where they differ, this order decides:

1. The front matter of a Markdown file: its editor's own word.
2. A line of the page that says nothing else ("Page last reviewed: 3 March 2023"); then a sentence among others.
   They are what readers see. Of a review and an update the review counts: an update may be a comma.
3. Such a line among the website's own, if it can mean nothing but the page.
4. A date that stands alone beside the title.
5. Data for machines: JSON-LD, meta elements. A date of change there is often the day on which the site was
   built, so it counts only where the page's own words give no date at all; the earlier of two counts.

A "review date" is the next review if it comes after the page's other dates, and the last if not. Alone, it is
the last on an American page, and the next elsewhere.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.reading.record.claims import Claim, Source, claims
from pipeline.formats.reading.record.dates import is_in_figures, names_month_first
from pipeline.formats.reading.record.labels import Says
from pipeline.formats.reading.record.order import is_american
from pipeline.model.page import Credit, Dated, Kind

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_REGION = 2  # letters: en-GB
_ARTICLES = 3  # different dates under one label: a list of other pages
_ORDER = tuple(Says)


class Facts(msgspec.Struct, frozen=True):
    """What a page says of itself. None and empty where it says nothing."""

    language: str = ""  # BCP 47; the given one where the page does not say
    updated: Dated | None = None
    published: Dated | None = None
    review_due: Dated | None = None
    author: Credit | None = None
    reviewer: Credit | None = None


def facts(read: Sequence[tuple[Piece, Kind, int]], has_front_matter: bool = False, language: str = "") -> Facts:
    """Return what a page says of itself: for each piece, its kind, and where in the reading text it begins.

    `language` (BCP 47) is the one that is taken for granted; a page that only says "en" leaves "en-GB" as it is.
    """
    pieces = tuple(piece for piece, _, _ in read)
    found = tuple(claims(read, has_front_matter, is_month_first=False))
    is_month_first = any(is_in_figures(claim.words) for claim in found) and is_american(pieces)
    if is_month_first:
        found = tuple(claims(read, has_front_matter, is_month_first=True))
    settled = tuple(_settled(tuple(_sifted(found)), pieces))
    return Facts(
        language=_language(pieces, language),
        updated=_dated(settled, Says.REVIEWED, Says.UPDATED),
        published=_dated(settled, Says.PUBLISHED),
        review_due=_dated(settled, Says.REVIEW_DUE),
        author=_credit(settled, Says.AUTHOR, Says.REVISER),
        reviewer=_credit(settled, Says.REVIEWER),
    )


def _sifted(found: tuple[Claim, ...]) -> Iterator[Claim]:
    """Yield the claims that count: no dates in a list of other pages, no date of change that a build may have set."""
    dates: dict[Says, set[datetime.date | None]] = {}
    for claim in found:
        if claim.source in (Source.LINE, Source.SENTENCE) and not claim.is_strong:
            dates.setdefault(claim.says, set()).add(claim.date)
    is_dated = any(claim.date and claim.source <= Source.FRAME for claim in found)
    for claim in found:
        is_article = not claim.is_strong and len(dates.get(claim.says, ())) >= _ARTICLES
        is_build = is_dated and claim.source is Source.MACHINE and claim.says is Says.UPDATED
        if not is_article and not is_build:
            yield claim


def _settled(found: tuple[Claim, ...], pieces: tuple[Piece, ...]) -> Iterator[Claim]:
    """Yield the claims, each "review date" read as the last or the next."""
    others = [
        claim.date for claim in found if claim.date and claim.says in (Says.REVIEWED, Says.UPDATED, Says.PUBLISHED)
    ]
    has_next = any(claim.says is Says.REVIEW_DUE for claim in found)
    for claim in found:
        if claim.says is not Says.REVIEW or not claim.date:
            yield claim
            continue
        is_last = claim.date <= max(others) if others else names_month_first(claim.words) or is_american(pieces)
        yield msgspec.structs.replace(claim, says=Says.REVIEWED if is_last or has_next else Says.REVIEW_DUE)


def _dated(found: Sequence[Claim], *says: Says) -> Dated | None:
    dated = [(claim, claim.date) for claim in found if claim.says in says and claim.date]
    if not dated:
        return None
    first, date = min(dated, key=lambda pair: _rank(pair[0]))
    return Dated(date, first.span)


def _credit(found: Sequence[Claim], *says: Says) -> Credit | None:
    named = [claim for claim in found if claim.says in says]
    first = min(named, key=_rank, default=None)
    return Credit(first.words, first.span) if first else None


def _rank(claim: Claim) -> tuple[int, int, bool, datetime.date]:
    is_machine = claim.source is Source.MACHINE
    earlier = claim.date if claim.date and is_machine else datetime.date.min
    return claim.source, _ORDER.index(claim.says), not claim.is_strong, earlier


def _language(pieces: tuple[Piece, ...], given: str) -> str:
    stated = next((piece.text for piece in pieces if piece.field is Field.LANGUAGE), "").strip()
    if not _LANGUAGE.fullmatch(stated):
        return given
    base, *rest = stated.replace("_", "-").split("-")
    stated = "-".join((base.lower(), *(part.upper() if len(part) == _REGION else part for part in rest)))
    return given if given.startswith(stated) else stated

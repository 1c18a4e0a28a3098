"""All the dates and people that a page names as its own, each with how much it counts."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.reading.record.dates import Found, date_at, year_at
from pipeline.formats.reading.record.labels import Says
from pipeline.formats.reading.record.metadata import statements
from pipeline.formats.reading.record.statements import Statement
from pipeline.model.page import Kind
from pipeline.model.text import Span

_FIELDS = {
    Field.PUBLISHED: Says.PUBLISHED,
    Field.UPDATED: Says.UPDATED,
    Field.REVIEW_DUE: Says.REVIEW_DUE,
    Field.AUTHOR: Says.AUTHOR,
    Field.REVIEWER: Says.REVIEWER,
}
_PEOPLE = (Says.AUTHOR, Says.REVISER, Says.REVIEWER)
_NO_NAME = re.compile(r"://|@|^\W*$")


class Source(enum.IntEnum):
    """Who says it. The lower counts."""

    EDITOR = 0  # front matter
    LINE = 1  # a line of the page that says nothing else
    SENTENCE = 2  # among other sentences
    FRAME = 3  # a line among the website's own
    BESIDE_TITLE = 4  # a date without a word
    MACHINE = 5  # meta elements, JSON-LD, a Word file's properties


class Claim(msgspec.Struct, frozen=True):
    """One date or person, and where in the reading text it stands."""

    says: Says
    span: Span
    words: str
    source: Source
    is_strong: bool = True
    date: datetime.date | None = None


def claims(read: Sequence[tuple[Piece, Kind, int]], has_front_matter: bool, is_month_first: bool) -> Iterator[Claim]:
    """Yield what a page claims: for each piece, its kind, and where in the reading text it begins.

    A date in a time that no calendar has ("Spring 2024") is left out.
    """
    for piece, _, start in read:
        if piece.field in _FIELDS and (claim := _of_field(piece, _FIELDS[piece.field], is_month_first)):
            source = Source.EDITOR if has_front_matter else Source.MACHINE
            yield msgspec.structs.replace(claim, span=claim.span.shifted(start), source=source)
    for index, one, is_whole in statements(tuple(piece for piece, _, _ in read), is_month_first):
        piece, kind, start = read[index]
        source = _source(one, is_whole, kind)
        is_known = one.date is not None or one.says in _PEOPLE
        if is_known and (source is not Source.FRAME or (one.is_strong and is_whole)):
            date = one.date.date if one.date else None
            yield Claim(one.says, one.span.shifted(start), one.span.of(piece.text), source, one.is_strong, date)


def _source(one: Statement, is_whole: bool, kind: Kind) -> Source:
    if kind is Kind.FURNITURE:
        return Source.FRAME
    if not one.is_labelled:
        return Source.BESIDE_TITLE
    return Source.LINE if is_whole else Source.SENTENCE


def _of_field(piece: Piece, says: Says, is_month_first: bool) -> Claim | None:
    """Return what a bare value says. Its span is in the piece. A review date among data for machines says so."""
    if says in _PEOPLE:
        is_name = not _NO_NAME.search(piece.text)
        return Claim(says, Span(0, len(piece.text)), piece.text, Source.MACHINE) if is_name else None
    found: Found | None = date_at(piece.text, 0, is_month_first) or year_at(piece.text, 0)
    if says is Says.UPDATED and "review" in piece.reason.lower():
        says = Says.REVIEWED
    return Claim(says, found.span, found.span.of(piece.text), Source.MACHINE, date=found.date) if found else None

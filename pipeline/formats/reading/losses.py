"""What a page has lost on its way here: lists, headings, images, and the targets of links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.formats.reading.announced import ends_open, is_there
from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.headings import BREAK
from pipeline.formats.reading.kinds import Reading
from pipeline.formats.reading.leads import targets
from pipeline.formats.reading.signs import words
from pipeline.formats.reading.spots import Spot
from pipeline.model.page import Kind, Loss, Lost
from pipeline.model.text import Span

_MOST_BREAKS = 0.7  # of the page's texts; where more have a wide gap above, it says nothing
_LABEL_WORDS = 10
_SUBJECT = re.compile(
    r"^(?P<noun>[A-Z][\w-]*(?: [a-z][\w-]*){0,3}?)"
    r"(?= (?:is|are|was|uses?|kills?|works?|helps?|means?|can|may|involves?|treats?|aims?|gives?|stops?|slows?)\b)"
)
_HAVING = re.compile(
    r"^(?:You|Some people|Most people|Doctors|Your doctor) (?:\w+ ){0,3}?"
    r"(?:have|need|use|be given|be offered|suggest|offer) (?:an? |the )?(?P<noun>[a-z][\w-]+)"
)
# Words by which a text shows that it goes on with what was said before.
_GOES_ON = re.compile(
    r"^(?:this|that|these|those|it|they|he|she|we|but|and|or|so|also|however|then|even then|for example|both)\b",
    re.IGNORECASE,
)
_POINTED_AT = re.compile(
    r"^the (?P<noun>(?:\w+ ){0,2}?\w+)\b(?= (?:is|are|was|were|can|may|will|has|have|must)\b)", re.I
)
_TEXTS = (Kind.PARAGRAPH, Kind.LIST_INTRODUCTION)


def has_telling_breaks(page: Sequence[tuple[Clues, Reading]]) -> bool:
    """Whether a wide gap above a text means something on this page: few texts have one."""
    gaps = [clue.piece.gap for clue, reading in page if reading.kind in _TEXTS and clue.piece.kind is None]
    return 0 < sum(gap >= BREAK for gap in gaps) <= _MOST_BREAKS * len(gaps)


def losses(here: Spot, breaks_tell: bool) -> Iterator[Loss]:
    """Yield what was lost at one piece. Spans are in the piece's text."""
    clue, kind = here.clue, here.reading.kind
    text = clue.piece.text
    if kind is Kind.CAPTION and clue.piece.kind is None and not (here.before and _is_caption(here.before)):
        yield Loss(Lost.IMAGE, Span(0, len(text)))
    if kind in _TEXTS and clue.is_introduction and ends_open(clue.piece) and not is_there(here):
        yield Loss(Lost.LIST, _last_words(text))
    if kind in _TEXTS and breaks_tell and _begins_anew(here) and (subject := _subject(here)):
        yield Loss(Lost.HEADING, subject, _capital(subject.of(text)) if subject.end < len(text) else "")
    if kind in (*_TEXTS, Kind.LIST_ITEM, Kind.TABLE_CELL, Kind.DEFINITION):
        yield from targets(here)


def _is_caption(spot: Spot) -> bool:
    return spot.reading.kind is Kind.CAPTION


def _last_words(text: str) -> Span:
    """Return the span of the last two words: what an editor would select."""
    found = list(re.finditer(r"\S+", text))
    return Span(found[-2 if len(found) > 1 else -1].start(), len(text))


def _begins_anew(here: Spot) -> bool:
    """Whether a text stands behind a gap where a heading would, and does not go on with what was said above."""
    text, before = here.clue.piece.text, here.before
    if here.clue.piece.gap < BREAK or before is None or before.reading.kind in (Kind.HEADING, Kind.TITLE):
        return False
    if _GOES_ON.match(text) or _is_label(here.clue):
        return False
    pointed = _POINTED_AT.match(text)
    return not (pointed and pointed["noun"].lower() in before.clue.plain)


def _is_label(clue: Clues) -> bool:
    """Whether a line is short and no sentence: it would be the heading itself."""
    return not (clue.is_sentence or clue.is_introduction) and clue.count <= _LABEL_WORDS


def _subject(here: Spot) -> Span | None:
    """Return the words that name the new subject; the whole text where none are plain; None where it is the old one."""
    text = here.clue.piece.text
    found = _SUBJECT.match(text)
    if not found or found["noun"].lower().split()[0] in words("no_subjects"):
        found = _HAVING.match(text)
    if not found:
        return Span(0, len(text))
    stem = found["noun"].lower().split()[0].rstrip("s")
    is_old = here.before is not None and stem in here.before.clue.plain
    return None if is_old else Span(*found.span("noun"))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

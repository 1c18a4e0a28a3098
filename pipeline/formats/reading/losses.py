"""What a page has lost on its way here: lists, headings, images, and the targets of links."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.formats.reading.kinds import Reading, announces_list, is_sentence_end
from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.signs import sign
from pipeline.model.page import Kind, Loss, Lost
from pipeline.model.text import Span

_BREAK = 2
_SUBJECT = re.compile(
    r"^(?P<noun>[A-Z][\w-]*(?: [a-z][\w-]*){0,3}?)"
    r"(?= (?:is|are|was|uses?|kills?|works?|helps?|means?|can|may|involves?|treats?|aims?|gives?|stops?|slows?)\b)"
)
_HAVING = re.compile(
    r"^(?:You|Some people|Most people|Doctors|Your doctor) (?:\w+ ){0,3}?"
    r"(?:have|need|use|be given|be offered|suggest|offer) (?:an? |the )?(?P<noun>[a-z][\w-]+)"
)
_SENTENCE = re.compile(r"[.!?](?:\s|$)")
_GOES_ON = re.compile(r"^(?:the|this|that|these|those|it|they|he|she|we|but|and|or|so|also|if|when|in|for|as)\b", re.I)


class Neighbours(msgspec.Struct, frozen=True):
    """A piece with what stands before and after it, furniture left out."""

    piece: Piece
    reading: Reading
    before: tuple[Piece, Reading] | None
    after: tuple[Piece, Reading] | None


def losses(here: Neighbours) -> Iterator[Loss]:
    """Yield what was lost at one piece. Spans are in the piece's text."""
    text = here.piece.text
    if here.reading.kind is Kind.LIST_INTRODUCTION and not (here.after and here.after[1].kind is Kind.LIST_ITEM):
        yield Loss(Lost.LIST, _last_words(text))
    if here.reading.kind is Kind.CAPTION and here.piece.kind is None:  # told by its words, so no picture was seen
        yield Loss(Lost.IMAGE, Span(0, len(text)))
    if here.reading.kind is Kind.PARAGRAPH:
        if is_sentence_end(text) is False and announces_list(text):
            yield Loss(Lost.LIST, _last_words(text))
        if (subject := _new_subject(here)) is not None:
            yield Loss(Lost.HEADING, subject, subject.of(text)[:1].upper() + subject.of(text)[1:])
    if here.reading.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_INTRODUCTION):
        yield from _targets(text)


def _last_words(text: str) -> Span:
    """Return the span of the last two words: what an editor would select."""
    words = list(re.finditer(r"\S+", text))
    return Span(words[-2 if len(words) > 1 else -1].start(), len(text))


def _new_subject(here: Neighbours) -> Span | None:
    """Return the words that name a new subject after a break, where a heading must have stood."""
    if here.piece.gap < _BREAK or here.before is None or here.before[1].kind in (Kind.HEADING, Kind.TITLE):
        return None
    if _GOES_ON.match(here.piece.text) or not _SENTENCE.search(here.piece.text):
        return None
    found = _SUBJECT.match(here.piece.text)
    if not found or found["noun"].lower() in ("you", "your", "there", "some", "many", "most", "people"):
        found = _HAVING.match(here.piece.text)
    if not found or _stem(found["noun"]) in here.before[0].text.lower():
        return None
    return Span(*found.span("noun"))


def _stem(noun: str) -> str:
    return noun.lower().split()[0].rstrip("s")


def _targets(text: str) -> Iterator[Loss]:
    """Yield each stretch that was a link; leads that overlap count once."""
    end = -1
    for sentence in re.finditer(r"\S[^.!?]*[.!?]?", text):
        for lead in sign("link", "lead").finditer(sentence.group()):
            start = sentence.start() + lead.start()
            if start >= end:
                end = sentence.start() + lead.end()
                yield Loss(Lost.TARGET, Span(start, sentence.start() + len(lead.group().rstrip()) + lead.start()))

"""Words that were a link and have lost where it led."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from pipeline.formats.reading.signs import sign, words
from pipeline.formats.reading.spots import Spot
from pipeline.model.markup import MarkKind
from pipeline.model.page import Loss, Lost
from pipeline.model.text import Span

_SENTENCE = re.compile(r"\S(?:[^.!?]|[.!?](?!\s|$))*[.!?]*")
_ADDRESS = re.compile(r"\bwww\.|https?://|\w@\w|\w\.(?:org|com|uk|net|gov|info)\b", re.IGNORECASE)
_HELPED = re.compile(r"\bhelps? (?:\w+ )?(?:to )?$", re.IGNORECASE)  # "courses help you to learn more about …"
_OTHERS = re.compile(  # who learns more here is not the reader
    r"\b(?:research\w*|scientists?|groups?|doctors?|class(?:es)?|courses?|tests?|scans?)\b[^.!?]*\b(?:to|and) $",
    re.IGNORECASE,
)
_WISHED = re.compile(r"\b(?:to|and|or) $", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:ask|speak (?:to|with)|talk (?:to|with)|call|phone|ring|contact|email|text|write to"
    r"|(?:your|the|a) (?:doctor|nurse|gp) (?:may|will|can))\b",
    re.IGNORECASE,
)


def targets(here: Spot) -> Iterator[Loss]:
    """Yield each stretch that was a link and leads nowhere; leads that overlap count once. Spans are in the text."""
    piece = here.clue.piece
    if not _may_lead(piece.text.lower()) or words("leads").isdisjoint(here.clue.words):
        return
    end = -1
    for sentence in _SENTENCE.finditer(piece.text):
        found = _leads(sentence.group())
        if not found or _leads_on(here, sentence):
            continue
        for lead in found:
            start = sentence.start() + lead.start()
            if start >= end and not _is_answered(sentence.group(), lead.start()):
                end = sentence.start() + lead.end()
                yield Loss(Lost.TARGET, Span(start, sentence.start() + len(sentence.group()[: lead.end()].rstrip())))


def _leads(sentence: str) -> list[re.Match[str]]:
    """Return the stretches of a sentence that send its reader to another page."""
    small = sentence.lower()
    if len(small) != len(sentence) or not _may_lead(small):  # a letter that is two in small letters is none of ours
        return []
    return list(_lead().finditer(small))


@functools.cache
def _lead() -> re.Pattern[str]:
    """Return the pattern for words that are in small letters: minding no case takes three times as long."""
    return re.compile(sign("link", "lead").pattern)


def _may_lead(small: str) -> bool:
    """Whether any of the words without which nothing leads on may be in a text. Cheap: every text is asked."""
    for word in words("leads"):
        at = small.find(word)
        while at >= 0:
            end = at + len(word)
            if not (small[at - 1 : at].isalnum() or small[end : end + 1].isalnum()):
                return True
            at = small.find(word, end)
    return False


def _leads_on(here: Spot, sentence: re.Match[str]) -> bool:
    """Whether a sentence says where it leads: by a link, an address, or what follows its colon."""
    if sentence.group().endswith(":") or _ADDRESS.search(sentence.group()):
        return True
    links = (mark for mark in here.clue.piece.marks if mark.kind is MarkKind.LINK and mark.target)
    return any(mark.start < sentence.end() and sentence.start() < mark.end for mark in links)


def _is_answered(sentence: str, at: int) -> bool:
    """Whether the words speak of learning more in another way: from a person, or with somebody's help."""
    before = sentence[:at]
    return bool(_HELPED.search(before) or _OTHERS.search(before) or (_WISHED.search(before) and _ASKS.search(sentence)))

"""What each piece of a page is: title, heading, list introduction, list item, caption, date or paragraph."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.headings import BREAK, Manner, heading, manner, may_be_heading, states
from pipeline.formats.reading.signs import sign, words
from pipeline.model.page import Kind

_TITLE_WORDS = 28
_LABEL_WORDS, _SENTENCE_WORDS = 8, 7
_QUESTION_WORDS, _URGE_WORDS = 10, 16  # a line this short with a colon may be a heading above its list
_INNER_END = re.compile(r"[.!?] [A-Z]")


class Reading(msgspec.Struct, frozen=True):
    """What one piece was read as, and why."""

    kind: Kind
    reason: str
    level: int = 0


def kinds(
    page: Sequence[Clues], furniture: Mapping[int, str], metadata: Mapping[int, str], terms: frozenset[str]
) -> tuple[Reading, ...]:
    """Return what each piece is, in order. `furniture` and `metadata` are told by index, with the reason."""
    content = [index for index in range(len(page)) if index not in furniture and index not in metadata]
    own = [page[index] for index in content]
    is_told = all([clue.piece.kind is not None for clue in own])
    told = _all_told(own) if is_told else _content(own, _listed(page, furniture), terms)
    found = {index: Reading(Kind.FURNITURE, reason) for index, reason in furniture.items()}
    found.update({index: Reading(Kind.METADATA, reason) for index, reason in metadata.items()})
    found.update(zip(content, told, strict=True))
    return tuple(found[index] for index in range(len(page)))


def _listed(page: Sequence[Clues], furniture: Mapping[int, str]) -> frozenset[str]:
    """Return the lines of lists that stand around the page: those of its parts are its headings."""
    return frozenset(page[index].plain for index in furniture if page[index].piece.is_item)


def _all_told(page: Sequence[Clues]) -> list[Reading]:
    """Return what the format says of each piece: nothing has to be weighed."""
    return [_as_told(clue, after, not at) for at, (clue, after) in enumerate(itertools.zip_longest(page, page[1:]))]


def _content(page: Sequence[Clues], listed: frozenset[str], terms: frozenset[str]) -> list[Reading]:
    """Return what each piece of the page itself is."""
    how = manner(page, page[0].plain if page else "", listed, terms)
    found: list[Reading] = []
    for index in range(len(page)):
        found.append(_kind(page, index, found[-1] if found else None, how))
    return _levels(page, found, how)


def _kind(page: Sequence[Clues], index: int, before: Reading | None, how: Manner) -> Reading:
    clue, after = page[index], page[index + 1] if index + 1 < len(page) else None
    if clue.piece.kind is not None:
        return _as_told(clue, after, is_first=before is None)
    if clue.piece.is_item:
        return Reading(Kind.LIST_ITEM, clue.piece.reason or "begins with a list marker", clue.piece.level)
    if before is None and not clue.is_sentence and not clue.is_colon and clue.count <= _TITLE_WORDS:
        return Reading(Kind.TITLE, "the first line, and no sentence", level=1)
    return (
        _caption(page, index, before, how)
        or _pair(page, index, before, how)
        or _heading(page, index, before, how)
        or _introduction(clue, after)
        or (_set_apart(clue, after) if how.has_breaks else None)
        or Reading(Kind.PARAGRAPH, "running text")
    )


def _as_told(clue: Clues, after: Clues | None, is_first: bool) -> Reading:
    """What the format says; a paragraph that a list follows introduces it, and a first main heading is the title."""
    piece = clue.piece
    kind = piece.kind or Kind.PARAGRAPH
    if kind is Kind.PARAGRAPH and ((after is not None and after.piece.is_item) or clue.is_introduction):
        return Reading(Kind.LIST_INTRODUCTION, "a list follows" if after and after.piece.is_item else _ANNOUNCED)
    if kind is Kind.HEADING and is_first and piece.level == 1:
        return Reading(Kind.TITLE, piece.reason, 1)
    return Reading(kind, piece.reason, piece.level)


_ANNOUNCED = "announces what has to follow"


def _caption(page: Sequence[Clues], index: int, before: Reading | None, how: Manner) -> Reading | None:
    """A picture's description, and the caption right below it, where pictures' words were dumped as text."""
    clue = page[index]
    if sign("caption", "start").search(clue.piece.text) and not _states(clue) and clue.count <= 2 * _TITLE_WORDS:
        return Reading(Kind.CAPTION, "begins as a picture's description does")
    is_below = before is not None and before.kind is Kind.CAPTION
    if is_below and not clue.piece.gap and clue.is_sentence and index and not page[index - 1].is_sentence:
        return Reading(Kind.CAPTION, "stands right below a picture's description")
    if how.is_tight or clue.is_upper or not _is_above_sentence(page, index):
        return None
    return Reading(Kind.CAPTION, "a few words right above a sentence, as a picture's description stands")


def _pair(page: Sequence[Clues], index: int, before: Reading | None, how: Manner) -> Reading | None:
    """A term and what is said of it, where several such pairs follow one another."""
    clue = page[index]
    is_below = before is not None and before.kind is Kind.TERM
    if is_below and not clue.piece.gap and clue.is_sentence:
        return Reading(Kind.DEFINITION, "stands right below its term")
    if how.is_tight or not clue.is_upper or not _is_above_sentence(page, index):
        return None
    if (before is not None and before.kind is Kind.DEFINITION) or _is_above_sentence(page, index + 2):
        return Reading(Kind.TERM, "a few words right above a sentence, several times in a row")
    return None


def _is_above_sentence(page: Sequence[Clues], index: int) -> bool:
    """Whether a few words stand right above a sentence, with nothing between."""
    if index + 1 >= len(page):
        return False
    clue, after = page[index], page[index + 1]
    if clue.piece.gap_after or clue.is_sentence or clue.is_colon or clue.piece.is_item or clue.count > _LABEL_WORDS:
        return False
    return after.is_sentence and not after.piece.is_item


def _states(clue: Clues) -> bool:
    """Whether the first sentence says something of its subject: “A photo of your rash can help the doctor.”"""
    first = _INNER_END.split(clue.piece.text, maxsplit=1)[0]
    return clue.is_sentence and bool(sign("caption", "states").search(first))


def _heading(page: Sequence[Clues], index: int, before: Reading | None, how: Manner) -> Reading | None:
    clue = page[index]
    if not may_be_heading(clue):
        return None
    after = page[index + 1] if index + 1 < len(page) else None
    if sign("heading", "card").search(clue.plain):
        return Reading(Kind.HEADING, "begins as the heading of a care card does", 2)
    if after is not None and after.piece.is_item and clue.is_colon:
        is_set = how.has_breaks and clue.piece.gap >= BREAK > clue.piece.gap_after and clue.count <= _most_words(clue)
        if not is_set or before is None or before.kind is Kind.HEADING:
            return None
        return Reading(Kind.HEADING, "short, set apart by a gap above, and its list follows", 2)
    if after is not None and after.piece.is_item and sign("list", "above_items").search(clue.plain):
        return None
    verdict = heading(page, index, how)
    return Reading(Kind.HEADING, verdict.reason, 2) if verdict.weight > 0 else None


def _most_words(clue: Clues) -> int:
    if clue.words[0] in words("no_subjects"):
        return 0
    return _URGE_WORDS if clue.words[0] in words("urges") else _QUESTION_WORDS


def _introduction(clue: Clues, after: Clues | None) -> Reading | None:
    if after is not None and after.piece.is_item:
        return Reading(Kind.LIST_INTRODUCTION, "a list follows")
    return Reading(Kind.LIST_INTRODUCTION, _ANNOUNCED) if clue.is_introduction else None


def _set_apart(clue: Clues, after: Clues | None) -> Reading | None:
    """One sentence without a full stop, alone: the caption of an image that is gone."""
    if not clue.piece.gap or clue.piece.gap_after < BREAK or after is None or clue.is_sentence:
        return None
    if _INNER_END.search(clue.piece.text) or clue.count < _SENTENCE_WORDS or not states(clue):
        return None
    return Reading(Kind.CAPTION, "one sentence without a full stop, with a gap below where an image was")


def _levels(page: Sequence[Clues], found: list[Reading], how: Manner) -> list[Reading]:
    """Give headings their depth: a break above makes a main heading, a single blank line one below it."""
    return list(_levelled(page, found)) if how.has_breaks else found


def _levelled(page: Sequence[Clues], found: list[Reading]) -> Iterator[Reading]:
    has_main = False
    for clue, read in zip(page, found, strict=True):
        is_guess = read.kind is Kind.HEADING and clue.piece.kind is None
        if is_guess and has_main and clue.piece.gap < BREAK:
            reason = read.reason + "; one blank line above, so below the heading before"
            yield Reading(Kind.HEADING, reason, level=3)
        else:
            has_main = has_main or is_guess
            yield read

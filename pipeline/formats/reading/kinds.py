"""What each piece of a page is: title, heading, list introduction, list item, caption, date or paragraph."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.signs import sign
from pipeline.model.page import Kind

_HEADING_WORDS = 14
_STATEMENT_WORDS = 9
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_BREAK = 2  # blank lines that come before a main heading, or where something was dropped


class Reading(msgspec.Struct, frozen=True):
    """What one piece was read as, and why."""

    kind: Kind
    reason: str
    level: int = 0


def kinds(pieces: tuple[Piece, ...], furniture: dict[int, str]) -> tuple[Reading, ...]:
    """Return what each piece is, in order."""
    found: list[Reading] = []
    words = (index for index in range(len(pieces)) if index not in furniture)
    first = next((index for index in words if pieces[index].kind is not Kind.METADATA), -1)
    for index, piece in enumerate(pieces):
        if index in furniture:
            found.append(Reading(Kind.FURNITURE, furniture[index]))
        else:
            following = pieces[index + 1] if index + 1 < len(pieces) and index + 1 not in furniture else None
            found.append(_kind(piece, following, is_first=index == first))
    return _levels(pieces, found)


def announces_list(text: str) -> bool:
    """Whether the words cannot end here: a list has to follow."""
    return bool(sign("list", "introduction").search(text))


def is_sentence_end(text: str) -> bool:
    """Whether the text ends as a sentence does."""
    return bool(_SENTENCE_END.search(text))


def _kind(piece: Piece, following: Piece | None, is_first: bool) -> Reading:
    text = piece.text
    if piece.kind is not None:
        return _as_told(piece, following, is_first)
    if sign("date", "updated").search(text):
        return Reading(Kind.METADATA, "says when the page was updated")
    if piece.is_item:
        return Reading(Kind.LIST_ITEM, "begins with a list marker")
    if is_first and not is_sentence_end(text) and len(text.split()) <= 2 * _HEADING_WORDS:
        return Reading(Kind.TITLE, "the first line, and no sentence", level=1)
    if sign("caption", "start").search(text) and not is_sentence_end(text):
        return Reading(Kind.CAPTION, "begins as a picture's description does, and is no full sentence")
    if following is not None and following.is_item and not _names_a_subject(text):
        return Reading(Kind.LIST_INTRODUCTION, "a list follows")
    if not is_sentence_end(text) and announces_list(text) and not _names_a_subject(text):
        return Reading(Kind.LIST_INTRODUCTION, "announces a list, and none follows")
    if _is_heading(piece, following):
        return Reading(Kind.HEADING, "short, set apart, no full stop, and content follows", level=2)
    if _is_set_apart_sentence(piece, following):
        return Reading(Kind.CAPTION, "one sentence without a full stop, with a gap below where an image was")
    return Reading(Kind.PARAGRAPH, "running text")


def _as_told(piece: Piece, following: Piece | None, is_first: bool) -> Reading:
    """What the format says; a paragraph that a list follows introduces it, and a first main heading is the title."""
    kind = piece.kind or Kind.PARAGRAPH
    if kind is Kind.PARAGRAPH and following is not None and following.is_item:
        return Reading(Kind.LIST_INTRODUCTION, "a list follows")
    if kind is Kind.HEADING and is_first and piece.level == 1:
        return Reading(Kind.TITLE, piece.reason, 1)
    return Reading(kind, piece.reason, piece.level)


def _names_a_subject(text: str) -> bool:
    """Whether the words name what follows, as a heading does, and state nothing."""
    if is_sentence_end(text.rstrip("?")) or len(text.split()) > _HEADING_WORDS or text.endswith((":", ",", ";")):
        return False
    if sign("heading", "asks").search(text):
        return True
    if announces_list(text):
        return False
    return bool(sign("heading", "begins").search(text)) or not sign("heading", "verbs").search(text)


def _is_heading(piece: Piece, following: Piece | None) -> bool:
    if following is None or not piece.gap or not piece.text[:1].isalnum() or piece.text[:1].islower():
        return False
    return _names_a_subject(piece.text) or _stands_as_a_heading(piece)


def _stands_as_a_heading(piece: Piece) -> bool:
    """Whether a short statement stands where a main heading does: “Your pharmacist can help with hives”."""
    is_short = len(piece.text.split()) <= _STATEMENT_WORDS and not re.search(r"[.!?:;,]", piece.text)
    return is_short and piece.gap >= _BREAK > piece.gap_after and not announces_list(piece.text)


def _is_set_apart_sentence(piece: Piece, following: Piece | None) -> bool:
    apart = piece.gap > 0 and piece.gap_after >= _BREAK and following is not None
    return apart and not is_sentence_end(piece.text) and not re.search(r"[.!?] [A-Z]", piece.text)


def _levels(pieces: tuple[Piece, ...], found: list[Reading]) -> tuple[Reading, ...]:
    """Give headings their depth: a break above makes a main heading, a single blank line one below it."""
    headings = [index for index, read in enumerate(found) if read.kind is Kind.HEADING]
    if not any(pieces[index].gap >= _BREAK for index in headings):
        return tuple(found)
    for index in headings[1:]:
        if pieces[index].gap < _BREAK:
            reason = found[index].reason + "; one blank line above, so below the heading before"
            found[index] = Reading(Kind.HEADING, reason, level=3)
    return tuple(found)

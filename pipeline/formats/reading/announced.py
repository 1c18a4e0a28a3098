"""Whether what a sentence announces is there: a list, a table, a picture, words said, or parts of the page."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources

from pipeline.formats.reading import unmarked
from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.signs import sign
from pipeline.formats.reading.spots import Spot
from pipeline.model.markup import MarkKind
from pipeline.model.page import CallOut, Kind

_ROWS = (Kind.LIST_ITEM, Kind.TABLE_CELL, Kind.TERM, Kind.DEFINITION)
_PICTURES = (Kind.IMAGE, Kind.CAPTION)
_TEXTS = (Kind.PARAGRAPH, Kind.LIST_INTRODUCTION, Kind.CAPTION)
_CARE = (CallOut.EMERGENCY, CallOut.URGENT, CallOut.NON_URGENT)  # they stand alone, whatever is above them
_LABELLED = re.compile(r"(?P<label>[^\W_][^.!?:–—]{0,40}?)(?:\s+[-–—]\s|:\s)")
_REACHES = re.compile(r"\d(?:[\d \u00a0()-]{4,18})\d|\w@\w|\bwww\.|https?://")  # a number to call, an address
_QUOTE_MARKS = ("“", "‘", '"', "'", "«")
_LABEL_WORDS = 6
_MANY_LINKS = 0.4  # of a text's words
_TAIL = 90  # characters by which a text is known to need a list
_OPEN_ENDS = ":-–—,…"


def ends_open(piece: Piece) -> bool:
    """Whether a text ends where more can follow: in a word, a colon, a dash.

    A stray sign of code ends nothing, and a link that it ends in leads to what is more.
    """
    end = len(piece.text.rstrip("\"'”’)] "))
    last = piece.text[end - 1 : end]
    if last.isalnum():
        return not any(mark.end >= end and mark.target and mark.kind is MarkKind.LINK for mark in piece.marks)
    return last in _OPEN_ENDS


def is_there(here: Spot) -> bool:
    """Whether what the text announces stands below it, or the text is the label of what stands below.

    Words that need a list, such as “symptoms include”, ask for more than a colon alone does: a picture, or one
    more sentence, does not answer them.
    """
    after = here.after
    if after is None:
        return False
    if after.reading.kind in _ROWS or here.has_parts or _is_list_heading(after, here.then):
        return True
    if here.then and here.then.reading.kind is Kind.LIST_ITEM and _is_aside(after):
        return True
    needs_list = bool(sign("list", "introduction").search(here.clue.plain[-_TAIL:]))
    if _goes_on(after) or _are_entries(after, here.then) or unmarked.follow(here):
        return True
    if _is_in_own_box(here, after, needs_list):
        return True
    return not needs_list and (after.reading.kind in _PICTURES or _is_label(here, after) or _is_meant(after))


def _is_list_heading(after: Spot, then: Spot | None) -> bool:
    """“Do” and “Don’t” above their items."""
    is_heading = after.reading.kind in (Kind.HEADING, Kind.CAPTION, Kind.PARAGRAPH, Kind.LIST_INTRODUCTION)
    has_items = then is not None and then.reading.kind is Kind.LIST_ITEM
    return is_heading and has_items and after.clue.plain in _words("list_headings")


def _is_aside(spot: Spot) -> bool:
    """Whether it is a text that may stand between an announcement and its list, and announces nothing itself."""
    return spot.reading.kind in (*_TEXTS, Kind.IMAGE) and not spot.clue.is_colon


def _goes_on(after: Spot) -> bool:
    """Whether the sentence goes on below, in small letters: a list without bullets, or a line that was broken."""
    text = after.clue.piece.text
    return after.reading.kind is Kind.PARAGRAPH and text[0].islower() and not after.clue.is_introduction


def _are_entries(after: Spot, then: Spot | None) -> bool:
    """Whether two texts follow that are items without a bullet: a few words each, or “Hands - …” and “Feet - …”."""
    if then is None:
        return False
    return (_is_entry(after) and _is_entry(then)) or (_is_bare_item(after) and _is_bare_item(then))


def _is_bare_item(spot: Spot) -> bool:
    clue = spot.clue
    is_text = spot.reading.kind is Kind.PARAGRAPH and not (clue.is_sentence or clue.is_introduction)
    return is_text and clue.count <= _LABEL_WORDS


def _is_entry(spot: Spot) -> bool:
    if spot.reading.kind not in _TEXTS:
        return False
    piece = spot.clue.piece
    found = _LABELLED.match(piece.text)
    if found:
        return found["label"].lower().replace("’", "'") not in _words("labels")
    return any(mark.start == 0 and mark.end < len(piece.text) and mark.kind is MarkKind.STRONG for mark in piece.marks)


def _is_in_own_box(here: Spot, after: Spot, needs_list: bool) -> bool:
    """Whether a box follows that holds what was announced. One about where to get care stands for itself."""
    box = after.clue.piece.box
    if box is None or box == here.clue.piece.box:
        return False
    is_told = box.call_out in (CallOut.QUOTE, CallOut.DETAILS)
    return is_told or not (needs_list or box.call_out in _CARE)


def _is_label(here: Spot, after: Spot) -> bool:
    """Whether a few words label the text below: by what they say, or because they are the first of a box."""
    clue, box = here.clue, here.clue.piece.box
    if after.reading.kind not in _TEXTS:
        return False
    if clue.plain in _words("labels"):
        return True
    is_first = box is not None and (here.before is None or here.before.clue.piece.box != box)
    return is_first and after.clue.piece.box == box and clue.count <= _LABEL_WORDS and after.clue.is_sentence


def _is_meant(after: Spot) -> bool:
    """Whether the text below is what the colon points to, and no sentence of its own: a number, links, a quote."""
    clue = after.clue
    if after.reading.kind not in _TEXTS or clue.is_introduction:
        return False
    is_other = clue.piece.text.startswith(_QUOTE_MARKS) or clue.piece.link_share >= _MANY_LINKS
    return is_other or not clue.is_sentence or bool(_REACHES.search(clue.piece.text))


@functools.cache
def _words(name: str) -> frozenset[str]:
    text = resources.files("pipeline.formats.reading").joinpath("announced.toml").read_text("utf-8")
    return frozenset(tomllib.loads(text)[name])

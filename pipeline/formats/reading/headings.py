"""Which lines of a text dump are headings: many weak signs, weighed."""

from __future__ import annotations

import functools
import itertools
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import resources
from typing import Any

import msgspec

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.vocabulary import signs
from pipeline.formats.reading.piece import END_OF_FILE
from pipeline.formats.reading.record.dates import is_date
from pipeline.formats.reading.signs import sign

BREAK = 2  # blank lines that come before a main heading, or where something was dropped
_MOSTLY = 0.8
_LONGEST = 20  # words
_LONG, _SHORT, _VERY_SHORT = 11, 8, 4
_OPEN_ENDS = (",", ";", ":", "-", "–", "—")
_BY_WHAT = re.compile(r"By [a-z]")  # “By age” names no author
_LABELLED = re.compile(r"\w: +\S*\d")


class Manner(msgspec.Struct, frozen=True):
    """How a page sets its headings, and what is known of it."""

    has_breaks: bool  # it leaves a wider gap above some short lines
    is_tight: bool  # its headings stand right above their text
    indent: int  # how far its sentences are set in
    topic: frozenset[str]  # the words of its title
    listed: frozenset[str]  # lines that a list of the page's parts names
    terms: frozenset[str]  # words of the glossary


class Verdict(msgspec.Struct, frozen=True):
    """Whether a line is a heading, and why."""

    weight: float
    reason: str


def manner(page: Sequence[Clues], topic: str, listed: frozenset[str], terms: frozenset[str]) -> Manner:
    """Return how a page, its furniture left out, sets its headings."""
    leads = [clue for clue, after in itertools.pairwise(page) if after.is_prose and _is_short_line(clue)]
    tight = sum(not clue.piece.gap_after for clue in leads)
    words = frozenset(word for word in topic.lower().split() if len(word) > 3)
    indents = Counter(clue.piece.indent for clue in page if clue.is_prose and not clue.piece.is_item)
    indent, count = indents.most_common(1)[0] if indents else (0, 0)
    indent = indent if count > _MOSTLY * indents.total() else 0
    has_breaks = any(clue.piece.gap >= BREAK for clue in page[1:])
    return Manner(has_breaks, tight > _MOSTLY * len(leads), indent, words, listed, terms)


def _is_short_line(clue: Clues) -> bool:
    return clue.count <= _LONG and not (clue.is_sentence or clue.piece.is_item)


def heading(page: Sequence[Clues], index: int, how: Manner) -> Verdict:
    """Return the verdict on one line of a page whose furniture is left out."""
    weights, _ = _table()
    names = tuple(_names(page, index, how))
    weight = weights["start"][0] + sum(weights[name][0] for name in names)
    reasons = dict.fromkeys(weights[name][1] for name in names if weights[name][1])
    return Verdict(weight, "no full stop; " + "; ".join(reasons))


def may_be_heading(clue: Clues) -> bool:
    """Whether a line could be a heading at all: short, begun with a capital, and no sentence."""
    if clue.piece.is_item or clue.is_several or not clue.is_upper or not 0 < clue.count <= _LONGEST:
        return False
    return (not clue.is_sentence or clue.piece.text.endswith("?")) and not is_date(clue.piece.text)


def _names(page: Sequence[Clues], index: int, how: Manner) -> Iterator[str]:
    clue = page[index]
    yield from _position(page, index, how)
    yield from _length(clue.count)
    yield from _words(clue, how)
    if clue.piece.text.endswith(_OPEN_ENDS) or (clue.is_introduction and not _asks(clue)):
        yield "open_end"
    if ";" in clue.piece.text or _LABELLED.search(clue.piece.text):
        yield "label_and_value"
    if sign("caption", "start").search(clue.piece.text):
        yield "caption"
    if clue.count >= 2 and clue.piece.text.istitle():
        yield "title_case"
    if clue.plain in how.listed:
        yield "listed"


def _position(page: Sequence[Clues], index: int, how: Manner) -> Iterator[str]:
    piece = page[index].piece
    if how.indent:
        yield "set_out" if piece.indent < how.indent else "set_in"
    if how.has_breaks and piece.gap >= BREAK and piece.gap_after < BREAK:
        yield "break_above"
    if not piece.gap and index and not how.is_tight:
        yield "no_gap_above"
    if not piece.gap_after and not (index + 1 < len(page) and page[index + 1].piece.is_item):
        yield "tight_style" if how.is_tight else "no_gap_below"
    after = page[index + 1] if index + 1 < len(page) else None
    beyond = page[index + 2] if index + 2 < len(page) else None
    if after is None:
        yield "before_nothing" if piece.gap_after == END_OF_FILE else "before_furniture"
    elif after.is_prose or after.is_introduction:
        yield "before_prose"
    elif after.piece.is_item or after.piece.cell:
        yield "before_list"
        if index and page[index - 1].piece.is_item and not piece.gap:
            yield "parts_lists"
    else:
        yield "near_prose" if beyond and (beyond.is_prose or beyond.piece.is_item) else "before_line"


def _length(count: int) -> Iterator[str]:
    if count > _LONG:
        yield "very_long" if count > _LONG + 3 else "long"
    elif count <= _SHORT:
        yield "short"
        if count <= _VERY_SHORT:
            yield "very_short"


def _words(clue: Clues, how: Manner) -> Iterator[str]:
    _, words = _table()
    first = clue.words[0] if clue.words else ""
    if _asks(clue):
        yield "asks"
    elif first in words["begins"]:
        yield "begins"
    elif first in words["points"] and not _BY_WHAT.match(clue.piece.text):
        yield "points"
    elif not words["states"].isdisjoint(clue.words):
        yield "states"
    if not (signs().words["health"].isdisjoint(clue.words) and how.terms.isdisjoint(clue.words)):
        yield "subject"
    if not how.topic.isdisjoint(clue.words):
        yield "topic"
    if not any(word[0].isalpha() for word in clue.words):
        yield "figures"


def states(clue: Clues) -> bool:
    """Whether a line says something of its subject, and does not send the reader elsewhere."""
    _, words = _table()
    return clue.words[0] not in words["points"] and not words["states"].isdisjoint(clue.words)


def _asks(clue: Clues) -> bool:
    _, words = _table()
    return bool(clue.words) and clue.words[0] in words["asks"]


@functools.cache
def _table() -> tuple[dict[str, tuple[float, str]], dict[str, frozenset[str]]]:
    text = resources.files("pipeline.formats.reading").joinpath("headings.toml").read_text("utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    weights = {name: (weight, reason) for name, (weight, reason) in table["weights"].items()}
    return weights, {name: frozenset(words) for name, words in table["words"].items()}

"""What a line says of its page: "Page last reviewed: 3 March 2023. Next review due: 3 March 2026"."""

from __future__ import annotations

import functools
import re

import msgspec

from pipeline.formats.reading.record.dates import Found, date_at, year_at
from pipeline.formats.reading.record.labels import Label, Says, has_stem, label_at, may_begin_label, pattern
from pipeline.formats.reading.record.names import name_end
from pipeline.model.text import Span

_LONGEST = 600  # characters; a longer line is prose, and only its sentences are looked at
_HUGE = 20_000  # characters; nobody finds a date in such a line
_BETWEEN = re.compile(r"[\s.,;:|/•·–—()\[\]-]*(?:and )?")
_SENTENCE_START = re.compile(r"(?<=[.!?]) (?=[A-Z])")
_COLON = re.compile(r"\s*[:–—|=-]{0,2}\s*")
_AWAITS = re.compile(r"(?: by)?\s*[:–—|=-]{0,2}\s*")
_ON = re.compile(r"[\s,;(–—-]*(?:(?:on|in|at) )?")
_BY = re.compile(r",?\s*\(?\bby:? ", re.IGNORECASE)
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: (?-i:[A-Z]{2,4})\b)?"
_TIME = re.compile(rf"T[\d:.+Z-]{{2,}}|,?(?: at| -)? {_CLOCK}", re.IGNORECASE)
_TIME_BEFORE = re.compile(rf"{_CLOCK}[, ]+(?:on )?", re.IGNORECASE)
_BY_SOMEBODY = re.compile(r",? by (?:an?|our|the) [\w ’'-]{3,80}?(?= on [\dA-Z]|[.;|]|$)")
_END_OF_STATEMENT = re.compile(r"\s*(?:$|[.,;|/•·–—()\[\]-])")
_DATE_OF = {
    Says.REVIEWER: Says.REVIEWED,
    Says.AUTHOR: Says.PUBLISHED,
    Says.REVISER: Says.UPDATED,
    Says.VERSION: Says.UPDATED,
}
_NAME_OF = {Says.REVIEWED: Says.REVIEWER, Says.REVIEW: Says.REVIEWER, Says.UPDATED: Says.REVISER}
_OF_PEOPLE = (Says.REVIEWER, Says.AUTHOR, Says.REVISER, Says.OTHER)


class Statement(msgspec.Struct, frozen=True):
    """One thing said, and the words of the line that are its value."""

    says: Says
    span: Span
    date: Found | None = None  # None for a person, and for a time that is no date ("Spring 2024")
    is_strong: bool = True  # it can hardly mean anything but the page
    is_labelled: bool = True


class Line(msgspec.Struct, frozen=True):
    """A line that was read for statements."""

    statements: tuple[Statement, ...] = ()
    is_whole: bool = False  # nothing else is in the line
    awaits: Says | None = None  # the line is a label, and its value stands on the next


NOTHING = Line()


def read_line(text: str, is_month_first: bool = False) -> Line:
    """Return what a line says of its page.

    In a line that says other things too, only sentences count that can mean nothing but this page.
    """
    if len(text) <= _LONGEST:
        return _read(text, is_month_first)
    if len(text) > _HUGE:
        return NOTHING
    inside = _inside(text, is_month_first) if has_stem(text) else ()
    return Line(inside) if inside else NOTHING


@functools.lru_cache(maxsize=4096)  # a page's lines are read once to tell them apart, and once for their dates
def _read(text: str, is_month_first: bool) -> Line:
    found: list[Statement] = []
    at = 0
    awaits = None
    if may_begin_label(text):
        found, at = _run(text, 0, is_month_first)
        label = label_at(text, at)
        awaits = label.says if label and _AWAITS.fullmatch(text, label.end) and not label.is_pronoun else None
    if not found and awaits and not text[0].islower():
        return Line(awaits=awaits)
    if found and (awaits or at >= len(text) or pattern("label", "rest").match(text, at)):
        is_about_page = any(one.says not in (Says.OTHER, Says.VERSION) for one in found)
        return Line(tuple(found), True, awaits) if is_about_page else NOTHING
    inside = _inside(text, is_month_first) if has_stem(text) else ()
    return Line(inside) if inside else NOTHING


def value(says: Says, text: str, is_month_first: bool = False) -> Statement | None:
    """Return what a line says that holds nothing but the value of the label before it."""
    return _value(says, text, is_month_first) if len(text) <= _LONGEST else None


@functools.lru_cache(maxsize=256)
def _value(says: Says, text: str, is_month_first: bool) -> Statement | None:
    found = _dated(says, text, 0, is_month_first) or _named(says, text, 0)
    return found[0] if found and _BETWEEN.fullmatch(text, found[1]) else None


def _inside(text: str, is_month_first: bool) -> tuple[Statement, ...]:
    """Return the statements that are whole sentences among others: "This page was last reviewed in May 2024."."""
    found: list[Statement] = []
    done = 0
    for start in (0, *(match.end() for match in _SENTENCE_START.finditer(text))):
        label = label_at(text, start) if start >= done else None
        if label and _is_sure(label, start):
            said, end = _run(text, start, is_month_first)
            if end >= len(text) or text.endswith((". ", ") "), 0, end) or (not start and text[end].isupper()):
                found.extend(said)
                done = end
    return tuple(found)


def _is_sure(label: Label, start: int) -> bool:
    """Whether a sentence among others can only mean its own page, and no work that the page cites."""
    return label.is_strong and (label.names_page or not start or label.says is Says.REVIEW_DUE)


def _run(text: str, start: int, is_month_first: bool) -> tuple[list[Statement], int]:
    """Return the statements that stand one behind the other from `start`, and where they end."""
    found: list[Statement] = []
    at = _past(_BETWEEN, text, start)
    while (label := label_at(text, at)) and (found or not label.is_pronoun or label.is_strong):
        read = _statement(text, label, is_month_first)
        if not read:
            break
        found.extend(read[0])
        at = _past(_BETWEEN, text, read[1])
    return found, at


def _past(between: re.Pattern[str], text: str, at: int) -> int:
    found = between.match(text, at)
    return found.end() if found else at


def _statement(text: str, label: Label, is_month_first: bool) -> tuple[tuple[Statement, ...], int] | None:
    """Return what begins with a label, a date, a name or one behind the other, and where it ends."""
    between = _BETWEEN if label.says is Says.VERSION else pattern("words", "joins")
    at = _past(_BY_SOMEBODY, text, label.end) if label.is_strong else label.end
    if dated := _dated(label.says, text, _past(_COLON, text, _past(between, text, at)), is_month_first):
        by = _BY.match(text, dated[1])
        named = _named(label.says, text, by.end(), label.is_strong) if by else None
        first = msgspec.structs.replace(dated[0], is_strong=label.is_strong)
        end = _past(_BY_SOMEBODY, text, dated[1]) if label.is_strong else dated[1]
        return ((first, named[0]), named[1]) if named else ((first,), end)
    if label.says is Says.VERSION:
        return (Statement(Says.VERSION, Span(label.end, label.end)),), label.end
    if not (named := _named(label.says, text, _name_start(text, label), label.is_strong)):
        return None
    dated = _dated(label.says, text, _past(_ON, text, named[1]), is_month_first)
    if not dated:
        return (named[0],), named[1]
    return (named[0], msgspec.structs.replace(dated[0], is_strong=label.is_strong)), dated[1]


def _name_start(text: str, label: Label) -> int:
    by = _BY.match(text, label.end)
    return by.end() if by else _past(_COLON, text, label.end)


def _dated(says: Says, text: str, at: int, is_month_first: bool) -> tuple[Statement, int] | None:
    at = _past(_TIME_BEFORE, text, at)
    found = date_at(text, at, is_month_first)
    says = _DATE_OF.get(says, says)
    if found:
        time = _TIME.match(text, found.span.end)
        return Statement(says, found.span, found), time.end() if time else found.span.end
    found = year_at(text, at)
    if found and _END_OF_STATEMENT.match(text, found.span.end):
        return Statement(says, found.span, found), found.span.end
    if vague := pattern("words", "vague").match(text, at):
        return Statement(says, Span(*vague.span())), vague.end()
    return None


def _named(says: Says, text: str, at: int, is_strong: bool = False) -> tuple[Statement, int] | None:
    says = _NAME_OF.get(says, says)
    end = name_end(text, at, lambda word: label_at(text, word) is not None) if says in _OF_PEOPLE else at
    return (Statement(says, Span(at, end), is_strong=is_strong), end) if end > at else None

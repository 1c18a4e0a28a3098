"""Numbers written as words, in the languages that have a list: `data/numbers_<language>.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

import msgspec

from pipeline.language.lists import has, table
from pipeline.language.spelling import folded, word_spans
from pipeline.language.tags import base
from pipeline.model.text import Span

_LONGEST = 4  # words in one number: “pedwar ar bymtheg”, “two and a half”
_SHORTEST_STEM = 3  # letters before a star

_Meanings = tuple[tuple[Decimal, bool], ...]  # value, and whether it is a month's
_CLITICS = re.compile("[وف]?(?:لل|[بک]?ال|[بکل])?")  # Arabic, folded: and, so; with, like, for; the


class WordNumber(msgspec.Struct, frozen=True):
    """A number written as a word."""

    value: Decimal
    span: Span
    is_month: bool = False  # a month's name, as far as the list goes: “May” and “March” are also other words


class _Lists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's file: value → forms with commas between them."""

    source: str
    words: dict[str, str]
    months: dict[str, str]
    scales: dict[str, str]  # words that multiply the figure before them
    endings: dict[str, str] = {}  # of nouns, that say a number: the dual


def knows(language: str) -> bool:
    """Whether there is a list for the language."""
    return _lists(language) is not None


def number_words(text: str, language: str) -> tuple[WordNumber, ...]:
    """Return the numbers that words of the text may say, months by their number; nothing without a list.

    A word may stand for several numbers (“second”, “quarter”); each is returned. “May” is one of them: so
    this tells what could explain a figure on the other side, never that a number is there.
    """
    forms = _forms(language)
    spans = word_spans(text) if forms else ()
    words = [folded(span.of(text)) for span in spans]
    found: list[WordNumber] = []
    at = 0
    while at < len(words):
        meanings, count = _longest(words, at, language)
        span = Span(spans[at].start, spans[at + count - 1].end)
        found.extend(WordNumber(value, span, is_month) for value, is_month in meanings)
        at += count
    return tuple(found)


def scale(word: str, language: str) -> Decimal | None:
    """Return what a word after a figure multiplies it by: “million” is 1,000,000; None when it does not."""
    return next((value for value, _ in _scales(language).get(folded(word), ())), None)


def _longest(words: list[str], at: int, language: str) -> tuple[_Meanings, int]:
    """Return what the longest form that begins here means, and how many words it takes."""
    forms = _forms(language)
    for count in range(min(_LONGEST, len(words) - at), 0, -1):
        for reading in _readings(" ".join(words[at : at + count]), language):
            if meanings := forms.get(reading):
                return meanings, count
    return _by_part(words[at], forms), 1


def _readings(words: str, language: str) -> Iterator[str]:
    """Yield the words as they stand, then without what Arabic writes on to them."""
    yield words
    if base(language) == "ar" and (clitics := _CLITICS.match(words)) and clitics[0]:
        yield words[clitics.end() :]
        yield words[1:]


def _by_part(word: str, forms: dict[str, _Meanings]) -> _Meanings:
    """Return what a word's beginning (“dwu*”) or ending (the dual) means."""
    for end in range(len(word) - 1, _SHORTEST_STEM - 1, -1):
        if meanings := forms.get(word[:end] + "*"):
            return meanings
    return forms.get("*" + word[-2:], ()) if len(word) > _SHORTEST_STEM else ()


@cache
def _lists(language: str) -> _Lists | None:
    """Read the file of a language, or of the language it is a variety of: es for es-LA."""
    tag = language.lower().replace("_", "-")
    while tag:
        if has(f"numbers_{tag}.toml"):
            return msgspec.convert(table(f"numbers_{tag}.toml"), _Lists)
        tag = tag.rpartition("-")[0]
    return None


@cache
def _forms(language: str) -> dict[str, _Meanings]:
    """Return every form of a language's words, months and (after a star) endings."""
    lists = _lists(language)
    if lists is None:
        return {}
    found: dict[str, _Meanings] = {}
    _add(found, lists.words)
    _add(found, lists.months, is_month=True)
    _add(found, lists.endings, mark="*")
    return found


@cache
def _scales(language: str) -> dict[str, _Meanings]:
    lists = _lists(language)
    found: dict[str, _Meanings] = {}
    if lists:
        _add(found, lists.scales)
    return found


def _add(found: dict[str, _Meanings], table: dict[str, str], is_month: bool = False, mark: str = "") -> None:
    """Turn a list round, from “value = forms” to what each form means."""
    for value, forms in table.items():
        for form in forms.split(","):
            key = mark + folded(form.strip().replace("-", " "))
            found[key] = (*found.get(key, ()), (Decimal(value), is_month))

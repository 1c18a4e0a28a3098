"""Sentences of a page that have stood there before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from pipeline.language.sentences import sentences
from pipeline.model.page import Document, Kind, sections
from pipeline.model.text import Span
from pipeline.rules.urgency import EMERGENCY
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import words

_FEWEST_WORDS = 8  # shorter ones come about by chance
_FEWEST_IN_ITEM = 12  # lists of one sort share their short items
_ALIKE = 0.8  # share of the shorter sentence's word pairs that the longer one has
_LONGER = 1.8  # times as many pairs: past this, the longer sentence says more
_ASIDE = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FACT = re.compile(r"no|not|never|cannot|without|\w+n't|[ivx]+[a-c]?|\d.*")  # what turns the meaning round; numbers


class Repeat(msgspec.Struct, frozen=True):
    """Words that repeat what stood before."""

    span: Span  # in the reading text; sentences that follow one another in a block are one repeat
    where: str  # the place where they stood first, for people
    is_exact: bool


class _Sentence(msgspec.Struct, frozen=True):
    span: Span
    where: str
    words: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]


def repeats(page: Document) -> tuple[Repeat, ...]:
    """Return the page's repeats in reading order."""
    earlier: list[_Sentence] = []
    found: list[Repeat] = []
    for sentence in _sentences(page):
        first = next((one for one in earlier if one.words == sentence.words), None)
        first = first or next((one for one in earlier if _is_alike(one, sentence)), None)
        if first:
            repeat = Repeat(sentence.span, first.where, first.words == sentence.words)
            if found and _goes_on(page, found[-1], repeat):
                before = found.pop()
                span = Span(before.span.start, repeat.span.end)
                repeat = Repeat(span, repeat.where, before.is_exact and repeat.is_exact)
            found.append(repeat)
        earlier.append(sentence)
    return tuple(found)


def _goes_on(page: Document, before: Repeat, repeat: Repeat) -> bool:
    """Whether two repeats are one: the second follows in the same block and repeats the same place."""
    between = page.text[before.span.end : repeat.span.start]
    return between.isspace() and "\n" not in between and before.where == repeat.where


def _sentences(page: Document) -> Iterator[_Sentence]:
    for section in sections(page):
        where = f"under {quoted(section.name)}" if section.name else "at the top of the page"
        for block in section.blocks:
            fewest = _FEWEST_IN_ITEM if block.kind in (Kind.LIST_ITEM, Kind.LIST_INTRODUCTION) else _FEWEST_WORDS
            for span in sentences(block.text):
                text = span.of(block.text)
                found = tuple(_WORD.findall(_ASIDE.sub(" ", text).lower().replace("’", "'")))
                if len(found) >= fewest and not EMERGENCY.search(text):
                    yield _Sentence(span.shifted(block.span.start), where, found, frozenset(pairwise(found)))


def _is_alike(one: _Sentence, other: _Sentence) -> bool:
    """Whether two sentences say the same: one may add to the other, but not put one fact in place of another."""
    fewer, more = sorted((len(one.pairs), len(other.pairs)))
    if more > _LONGER * fewer or len(one.pairs & other.pairs) < _ALIKE * fewer:
        return False
    return not (_own(one, other) and _own(other, one)) and _facts(one) == _facts(other)


def _own(one: _Sentence, other: _Sentence) -> set[str]:
    """Return the words of weight that only the first sentence has."""
    return set(one.words) - set(other.words) - words("function_words")


def _facts(sentence: _Sentence) -> set[str]:
    """Return what must be the same in both: numbers (Roman ones as well), and negations."""
    return {word for word in sentence.words if _FACT.fullmatch(word)}

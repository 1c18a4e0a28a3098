"""The sentences of a page that readability counts, each with its words and what they add up to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.language.difficulty import Tally, is_scored, tally
from pipeline.language.sentences import sentences
from pipeline.language.words import Word, words
from pipeline.model.page import Block, Document, Kind
from pipeline.model.text import Span

_COUNTED = frozenset({Kind.PARAGRAPH, Kind.LIST_INTRODUCTION, Kind.LIST_ITEM})


class PageSentence(msgspec.Struct, frozen=True):
    """One sentence of a page."""

    span: Span  # in the reading text
    block: int  # index of its block
    words: tuple[Word, ...]  # their spans are in the block
    tally: Tally | None  # None where the language has no score
    tally_explained: Tally | None  # explained terms counted as everyday words; None where it has none


def page_sentences(page: Document, explained: Sequence[Span] = ()) -> Iterator[PageSentence]:
    """Yield a page's sentences in order. `explained` are the places of terms that the page explains, in order."""
    language = page.language if is_scored(page.language) else ""
    for index, block in enumerate(page.blocks):
        if block.kind in _COUNTED:
            first = bisect_left(explained, block.span.start, key=_end) if explained else 0
            last = bisect_left(explained, block.span.end, key=_start) if explained else 0
            yield from _sentences(block, index, language, explained[first:last])


def _sentences(block: Block, index: int, language: str, explained: Sequence[Span]) -> Iterator[PageSentence]:
    found = words(block.text)
    starts = [word.span.start for word in found]
    for span in sentences(block.text):
        inside = found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        there = span.shifted(block.span.start)
        if language:
            yield PageSentence(
                there, index, inside, *_tallies(inside, span.of(block.text), language, block.span.start, explained)
            )
        else:
            yield PageSentence(there, index, inside, None, None)


def _tallies(
    inside: tuple[Word, ...], text: str, language: str, offset: int, explained: Sequence[Span]
) -> tuple[Tally, Tally | None]:
    read = [word for word in inside if not word.is_copied]
    forms = [word.text for word in read]
    whole = tally(forms, text, language)
    if not explained:
        return whole, None
    places = [word.span.shifted(offset) for word in read]
    known = {
        at
        for at, place in enumerate(places)
        if any(place.start < one.end and one.start < place.end for one in explained)
    }
    return whole, tally(forms, text, language, known) if known else None


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end

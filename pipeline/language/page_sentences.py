"""The sentences of a page that readability counts, each with its words and what they add up to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.language.difficulty import Tally, is_scored, tally
from pipeline.language.sentences import sentences
from pipeline.language.words import Word, words
from pipeline.model.kept import kept
from pipeline.model.page import Block, Document, Kind
from pipeline.model.text import Span

COUNTED = frozenset({Kind.PARAGRAPH, Kind.LIST_INTRODUCTION, Kind.LIST_ITEM})


class PageSentence(msgspec.Struct, frozen=True, gc=False):
    """One sentence of a page."""

    span: Span  # in the reading text
    block: int  # index of its block
    words: tuple[Word, ...]  # their spans are in the block
    tally: Tally | None  # None where the language has no score
    tally_explained: Tally | None  # explained terms counted as everyday words; None where it has none


@kept
def page_sentences(page: Document, explained: tuple[Span, ...] = ()) -> tuple[PageSentence, ...]:
    """Return a page's sentences in order. `explained` are the places of terms that the page explains, in order."""
    return tuple(_of_page(page, explained))


def _of_page(page: Document, explained: tuple[Span, ...]) -> Iterator[PageSentence]:
    language = page.language if is_scored(page.language) else ""
    for index, block in enumerate(page.blocks):
        if block.kind in COUNTED:
            first = bisect_left(explained, block.span.start, key=_end) if explained else 0
            last = bisect_left(explained, block.span.end, key=_start) if explained else 0
            known = [span.shifted(-block.span.start) for span in explained[first:last]]
            yield from _sentences(block, index, language, known)


def _sentences(block: Block, index: int, language: str, explained: Sequence[Span]) -> Iterator[PageSentence]:
    found = words(block.text)
    spans = sentences(block.text)
    for span, inside in zip(spans, _parted(found, spans), strict=True):
        there = span.shifted(block.span.start)
        told = _both(inside, span.of(block.text), language, explained) if language else (None, None)
        yield PageSentence(there, index, inside, *told)


def tallies(text: str, language: str, explained: Sequence[Span] = ()) -> Iterator[Tally]:
    """Yield the sentences of a block's text, counted; terms at the places `explained` count as everyday words."""
    found = words(text)
    spans = sentences(text)
    for span, inside in zip(spans, _parted(found, spans), strict=True):
        whole, told = _both(inside, span.of(text), language, explained)
        yield told or whole


def _parted(found: tuple[Word, ...], spans: tuple[Span, ...]) -> Iterator[tuple[Word, ...]]:
    """Yield the words of each sentence of a block."""
    if len(spans) == 1:
        yield found
        return
    starts = [word.span.start for word in found]
    for span in spans:
        yield found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _both(inside: Sequence[Word], text: str, language: str, explained: Sequence[Span]) -> tuple[Tally, Tally | None]:
    """Count a sentence, and again with explained terms as everyday words, where it has any."""
    read = [word for word in inside if not word.is_copied]
    forms = [word.text for word in read]
    whole = tally(forms, text, language)
    known = [at for at, word in enumerate(read) if any(_meet(word.span, one) for one in explained)] if explained else []
    return whole, tally(forms, text, language, known) if known else None


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end

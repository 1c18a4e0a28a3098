"""How hard a page is to read: each section, and the whole."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from pipeline.language.formulas import grades, is_difficult
from pipeline.language.rarity import rarity
from pipeline.language.sentences import sentences
from pipeline.language.syllables import syllables
from pipeline.language.words import Word, words
from pipeline.model.page import Document, Kind, Section, sections
from pipeline.model.scores import Counts, Score, Scores, SectionScore, Sentence
from pipeline.model.text import Span

POLICY = (
    "Counted are paragraphs, list introductions and list items, and each of them ends a sentence with or without "
    "a full stop; not counted are headings, captions, dates and what belongs to the website; a hyphenated word, "
    "a number, a telephone number and an address are one word each; syllables are as said in Britain; SMOG is given "
    "from 30 sentences on."
)

_COUNTED = frozenset({Kind.PARAGRAPH, Kind.LIST_INTRODUCTION, Kind.LIST_ITEM})
_POLYSYLLABLE = 3  # syllables and more; the word that SMOG and Gunning fog count
_LONG = 7  # letters and more; the word that LIX counts


class _Weight(msgspec.Struct, frozen=True):
    """What one word adds to the counts."""

    syllables: int
    letters: int
    is_difficult: bool


class _Read(msgspec.Struct, frozen=True):
    """A sentence with its words."""

    sentence: Sentence
    words: tuple[Word, ...]


_COPIED = _Weight(syllables=1, letters=4, is_difficult=False)  # a telephone number or address: one short word


def measure(page: Document) -> Scores:
    """Grade an English page and each of its sections for reading ease; `POLICY` says what is counted.

    Sections and sentences are in the page's order. Grades are in US school years (add five for a UK
    reading age), but for Flesch reading ease and LIX. A section without sentences has no grades. The
    grade of a section with few sentences is a hint, no more: the formulas were made for samples of 100
    words, and SMOG for 30 sentences, so it is left out below that.
    """
    read = tuple(_read(page))
    starts = [one.sentence.span.start for one in read]
    scored = []
    for section in sections(page):
        span = _span(section)
        own = read[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        scored.append(SectionScore(section.name, span, _score(own, page.language)))
    return Scores(
        policy=POLICY,
        page=_score(read, page.language),
        sections=tuple(scored),
        sentences=tuple(one.sentence for one in read),
    )


def _read(page: Document) -> Iterator[_Read]:
    """Yield the sentences that are counted, in order, each with its words."""
    for index, block in enumerate(page.blocks):
        if block.kind in _COUNTED:
            found = words(block.text)
            starts = [word.span.start for word in found]
            for span in sentences(block.text):
                inside = found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
                spoken = sum(_weigh(word).syllables for word in inside)
                yield _Read(Sentence(span.shifted(block.span.start), index, len(inside), spoken), inside)


def _span(section: Section) -> Span:
    whole = (*((section.heading,) if section.heading else ()), *section.blocks)
    return Span(whole[0].span.start, whole[-1].span.end)


def _score(read: Sequence[_Read], language: str) -> Score:
    counts = _count(read)
    return Score(counts, grades(counts), rarity([word.text for word in _read_words(read)], language))


def _read_words(read: Iterable[_Read]) -> Iterator[Word]:
    """Yield the words that are read, and not copied or dialled."""
    return (word for one in read for word in one.words if not word.is_copied)


def _count(read: Sequence[_Read]) -> Counts:
    weights = [_weigh(word) for one in read for word in one.words]
    return Counts(
        sentences=len(read),
        words=len(weights),
        syllables=sum(weight.syllables for weight in weights),
        letters=sum(weight.letters for weight in weights),
        polysyllables=sum(weight.syllables >= _POLYSYLLABLE for weight in weights),
        long_words=sum(weight.letters >= _LONG for weight in weights),
        difficult_words=sum(weight.is_difficult for weight in weights),
    )


def _weigh(word: Word) -> _Weight:
    return _COPIED if word.is_copied else _weigh_form(word.text)


@functools.lru_cache(maxsize=65536)
def _weigh_form(form: str) -> _Weight:
    return _Weight(syllables(form), sum(map(str.isalnum, form)), is_difficult(form))

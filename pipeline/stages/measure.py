"""How hard a page is to read: each sentence, each section, and the whole."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from pipeline.language.difficulty import Tally, mean_age, sentence_difficulty, text_difficulty, together
from pipeline.language.formulas import is_difficult
from pipeline.language.known_words import KnownWords
from pipeline.language.page_sentences import PageSentence, page_sentences
from pipeline.language.rarity import rarity_of_names
from pipeline.language.syllables import syllables
from pipeline.language.words import Word
from pipeline.model.difficulty import Difficulty
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.page import Document, Section, sections
from pipeline.model.scores import Counts, Score, Scores, SectionScore, Sentence
from pipeline.model.text import Span
from pipeline.search.terms.stories import explained_spans

POLICY = (
    "Counted are paragraphs, list introductions and list items, and each of them ends a sentence with or without "
    "a full stop; not counted are headings, captions, dates and what belongs to the website; a hyphenated word, "
    "a number, a telephone number and an address are one word each; syllables are as said in Britain; SMOG is given "
    "from 30 sentences on. The reading age is the health reading score: it has the mean and spread of Flesch–Kincaid "
    "ages over texts of all sorts, and was never tried on children."
)

_POLYSYLLABLE = 3  # syllables and more; the word that SMOG and Gunning fog count
_LONG = 7  # letters and more; the word that LIX counts
_NO_GLOSSARY = Glossary("")


class _Weight(NamedTuple):
    """What one word adds to the counts, as they follow one another in `Counts` after the sentences."""

    words: int
    syllables: int
    letters: int
    polysyllables: int
    long_words: int
    difficult_words: int


class _Read(msgspec.Struct, frozen=True):
    """A sentence with what its words add to the counts, and its scores."""

    sentence: PageSentence
    weight: _Weight
    reading: Difficulty | None
    reading_explained: Difficulty | None


# A telephone number or address: one short word.
_COPIED = _Weight(words=1, syllables=1, letters=4, polysyllables=0, long_words=0, difficult_words=0)


def measure(page: Document, uses: tuple[TermUse, ...] = (), glossary: Glossary = _NO_GLOSSARY) -> Scores:
    """Score a page, each of its sections and each sentence; `POLICY` says what is counted.

    Sections and sentences are in the page's order. What the formulas make of the counts is left to the stage
    `grade`. Given the page's `uses` of terms there is a second score, in which terms that the page explains
    count as everyday words. The score of a section of few words is a hint, no more.
    """
    found = page_sentences(page, explained_spans(page, uses, glossary))
    read = [_read(one, page.language) for one in found]
    starts = [one.sentence.span.start for one in read]
    whole, scored = _score(read, page.language), []
    for section in sections(page):
        span = _span(section)
        own = read[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        score = whole if len(own) == len(read) else _score(own, page.language)
        scored.append(SectionScore(section.name, span, score))
    return Scores(
        policy=POLICY,
        page=whole,
        sections=tuple(scored),
        sentences=tuple(map(_sentence, read)),
    )


def _span(section: Section) -> Span:
    whole = (*((section.heading,) if section.heading else ()), *section.blocks)
    return Span(whole[0].span.start, whole[-1].span.end)


def _read(one: PageSentence, language: str) -> _Read:
    return _Read(
        one,
        _weight_of(one.words),
        sentence_difficulty(one.tally, language) if one.tally else None,
        sentence_difficulty(one.tally_explained, language) if one.tally_explained else None,
    )


def _sentence(read: _Read) -> Sentence:
    one = read.sentence
    return Sentence(one.span, one.block, read.weight.words, read.weight.syllables, read.reading, read.reading_explained)


def _score(read: Sequence[_Read], language: str) -> Score:
    counts = Counts(len(read), *_sum([one.weight for one in read]))
    plain = [(one.sentence.tally, one.reading) for one in read]
    rarity, reading = _reading(plain, language)
    if not any(one.reading_explained for one in read):
        return Score(counts, {}, rarity, reading)
    told = [(one.sentence.tally_explained or one.sentence.tally, one.reading_explained or one.reading) for one in read]
    return Score(counts, {}, rarity, reading, _reading(told, language)[1])


def _reading(
    read: Sequence[tuple[Tally | None, Difficulty | None]], language: str
) -> tuple[float | None, Difficulty | None]:
    """Return a text's rare-word score and its health reading score, given its sentences with theirs."""
    scored = [(tally, reading.age) for tally, reading in read if tally and reading]
    if not scored:
        return None, None
    total = together([tally for tally, _ in scored])
    rarity = rarity_of_names(total.names, language)
    return rarity, text_difficulty(total, rarity, mean_age((age, one.words) for one, age in scored), language)


def _weight_of(words: Sequence[Word]) -> _Weight:
    return _sum([_COPIED if word.is_copied else _WEIGHTS[word.text] for word in words])


def _sum(weights: Sequence[_Weight]) -> _Weight:
    return _Weight(*map(sum, zip(*weights, strict=True))) if weights else _Weight(0, 0, 0, 0, 0, 0)


def _weigh(form: str) -> _Weight:
    said, letters = syllables(form), sum(map(str.isalnum, form))
    return _Weight(1, said, letters, int(said >= _POLYSYLLABLE), int(letters >= _LONG), int(is_difficult(form)))


_WEIGHTS = KnownWords(_weigh)

"""Sentences of a page that have stood there before."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

import msgspec

from pipeline.language.sentences import sentences
from pipeline.model.cut import Cutter
from pipeline.model.page import Document, Kind
from pipeline.model.text import Span
from pipeline.search.care.urgency import is_emergency
from pipeline.search.pages.headings import parts
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import words

_FEWEST_WORDS = 8  # shorter ones come about by chance
_FEWEST_IN_ITEM = 12  # lists of one sort share their short items
_ALIKE = 0.8  # share of the shorter sentence's word pairs that the longer one has
_LONGER = 1.8  # times as many pairs: past this, the longer sentence says more
_ASIDE = re.compile(r"\([^()\n]*\)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_RUN = re.compile(r"\+{5,}")
_CUTTER = Cutter("'\n")
_FACT = re.compile(r"no|not|never|cannot|without|\w+n't|[ivx]+[a-c]?|\d.*")  # what turns the meaning round; numbers


Row = tuple[str, str, str, str, str]


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
    weighty: frozenset[str]  # the words of weight
    facts: frozenset[str]  # what must be the same in both: numbers (Roman ones as well), and negations


class _Earlier:
    """The sentences read so far, each by its first telling, so that one is compared with few.

    Of two that are alike, one has all weighty words of the other, so the rarest of these stands in both.
    """

    def __init__(self, all_of_page: tuple[_Sentence, ...]) -> None:
        self._counts = Counter(word for one in all_of_page for word in one.weighty)
        self._first: dict[tuple[str, ...], _Sentence] = {}
        self._with: dict[tuple[frozenset[str], str], list[_Sentence]] = defaultdict(list)
        self._rarest: dict[tuple[frozenset[str], str], list[_Sentence]] = defaultdict(list)

    def first(self, sentence: _Sentence) -> _Sentence | None:
        """Return the first sentence of the same words; where there is none, the first that says the same."""
        same = self._first.get(sentence.words)
        return same or next((one for one in self._candidates(sentence) if _is_alike(one, sentence)), None)

    def add(self, sentence: _Sentence) -> None:
        """Remember a sentence, unless one of the same words is known."""
        if self._first.setdefault(sentence.words, sentence) is sentence:
            self._rarest[sentence.facts, self._rarest_word(sentence)].append(sentence)
            for word in (*sentence.weighty, ""):
                self._with[sentence.facts, word].append(sentence)

    def _candidates(self, sentence: _Sentence) -> list[_Sentence]:
        more = self._with.get((sentence.facts, self._rarest_word(sentence)), [])
        fewer = (self._rarest.get((sentence.facts, word), []) for word in (*sentence.weighty, ""))
        found = {one.span.start: one for row in (more, *fewer) for one in row}
        return [found[start] for start in sorted(found)]

    def _rarest_word(self, sentence: _Sentence) -> str:
        return min(sentence.weighty, key=lambda word: (self._counts[word], word), default="")


def repeats(page: Document) -> tuple[Repeat, ...]:
    """Return the page's repeats in reading order."""
    twice, starts = _twice_told(page)
    if not twice:
        return ()
    told = tuple(_sentences(page, twice, starts))
    if len(told) == 1:
        return ()
    earlier = _Earlier(told)
    found: list[Repeat] = []
    for sentence in told:
        first = earlier.first(sentence)
        if first:
            repeat = Repeat(sentence.span, first.where, first.words == sentence.words)
            if found and _goes_on(page, found[-1], repeat):
                before = found.pop()
                span = Span(before.span.start, repeat.span.end)
                repeat = Repeat(span, repeat.where, before.is_exact and repeat.is_exact)
            found.append(repeat)
        earlier.add(sentence)
    return tuple(found)


def _twice_told(page: Document) -> tuple[frozenset[Row], frozenset[int]]:
    """Return the rows of five words that the page has twice, and where the blocks with one of these begin.

    Every repeat that is nearly word for word has one. Headings are left aside: they repeat each other by right.
    """
    blocks = [block for block in page.blocks if block.is_content and not block.is_heading]
    cut = list(map(_words_of, _CUTTER.spaced(_plain("\n".join([block.text for block in blocks]))).split("\n")))
    counts = Counter(chain.from_iterable(cut))
    rows = [list(_often(found, counts)) for found in cut]
    twice = frozenset([row for row, count in Counter(chain.from_iterable(rows)).items() if count > 1])
    starts = [block.span.start for block, own in zip(blocks, rows, strict=False) if not twice.isdisjoint(own)]
    return twice, frozenset(starts if twice else ())


def _often(found: Sequence[str], counts: Mapping[str, int]) -> Iterator[Row]:
    """Yield the rows of words that each stand on the page more than once: no other row can."""
    is_often = "".join(["+" if counts[word] > 1 else "-" for word in found])
    for run in _RUN.finditer(is_often):
        yield from _rows(found[run.start() : run.end()])


def _words_of(spaced: str) -> list[str]:
    return _WORD.findall(spaced) if "'" in spaced else spaced.split()


def _rows(found: Sequence[str]) -> Iterator[Row]:
    return zip(found, found[1:], found[2:], found[3:], found[4:], strict=False)


def _plain(text: str) -> str:
    """Return a text in small letters, with straight apostrophes and without what stands in brackets."""
    small = text.lower().replace("’", "'")
    return _ASIDE.sub(" ", small) if "(" in small else small


def _goes_on(page: Document, before: Repeat, repeat: Repeat) -> bool:
    """Whether two repeats are one: the second follows in the same block and repeats the same place."""
    between = page.text[before.span.end : repeat.span.start]
    return between.isspace() and "\n" not in between and before.where == repeat.where


def _sentences(page: Document, twice: frozenset[Row], starts: frozenset[int]) -> Iterator[_Sentence]:
    """Yield each sentence that has a row of words that stands twice, and is too long to be alike by chance."""
    for section in parts(page):
        where = f"under {quoted(section.name)}" if section.name else "at the top of the page"
        for block in section.blocks:
            fewest = _FEWEST_IN_ITEM if block.kind in (Kind.LIST_ITEM, Kind.LIST_INTRODUCTION) else _FEWEST_WORDS
            for span in sentences(block.text) if block.span.start in starts else ():
                found = tuple(_WORD.findall(_plain(span.of(block.text))))
                is_new = len(found) < fewest or twice.isdisjoint(_rows(found))
                if not is_new and not is_emergency(span.of(block.text)):
                    weighty = frozenset(found) - words("function_words")
                    facts = frozenset(filter(_FACT.fullmatch, found))
                    place = span.shifted(block.span.start)
                    yield _Sentence(place, where, found, frozenset(pairwise(found)), weighty, facts)


def _is_alike(one: _Sentence, other: _Sentence) -> bool:
    """Whether two sentences say the same: one may add to the other, but not put one fact in place of another."""
    fewer, more = sorted((len(one.pairs), len(other.pairs)))
    if more > _LONGER * fewer or len(one.pairs & other.pairs) < _ALIKE * fewer:
        return False
    is_more = one.weighty <= other.weighty or other.weighty <= one.weighty
    return is_more and one.facts == other.facts

"""What the words of one sentence add up to: all that its difficulty is worked out from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

import msgspec

from pipeline.language.difficulty.weights import EXPLAINED, Amounts, weights

_COMMAS = ",;:،؛"
_BOTH = ";"  # joins half-sentences and parts figures
_MARKS = re.compile(rf"[%=<>±/+\[\]{_COMMAS}]")


class Tally(msgspec.Struct, frozen=True, gc=False):
    """One sentence, counted; or a text, its sentences put together."""

    words: int
    lengths: tuple[int, ...]  # words of each sentence
    amounts: Amounts
    sorts: tuple[str, ...]  # the sorts of its words, and its marks, once for each
    names: tuple[str, ...]  # its words as they are looked up, without numbers and explained terms
    rare: tuple[tuple[float, str], ...]  # its rare words: by how much, less than 0, and their names
    read: int  # words that are neither numbers nor signs


def tally(words: Sequence[str], text: str, language: str, explained: Collection[int] = ()) -> Tally:
    """Count a sentence, given its words and its text. The language must have frequencies.

    `explained` are the places, among the words, of terms that the page explains: they count as everyday words.
    """
    if not words:
        return Tally(0, (0,), Amounts(), (), (), (), 0)
    known = weights(language)
    found = [known[word] for word in words]
    found[0] = known[words[0][0].lower() + words[0][1:]]  # a capital that only begins the sentence is none
    for at in explained:
        found[at] = EXPLAINED
    amounts, sorts, names, rare = zip(*found, strict=True)
    named = tuple(chain.from_iterable(names))
    return Tally(
        len(words),
        (len(words),),
        _sum(amounts),
        (*chain.from_iterable(sorts), *_marks(text)),
        named,
        tuple(chain.from_iterable(rare)),
        len(named) + len(explained),
    )


def _marks(text: str) -> Iterator[str]:
    for mark in _MARKS.findall(text):
        yield "comma" if mark in _COMMAS else "symbol"
        if mark == _BOTH:
            yield "symbol"


def together(text: Sequence[Tally]) -> Tally:
    """Return what sentences add up to."""
    if not text:
        return Tally(0, (), Amounts(), (), (), (), 0)
    return Tally(
        sum([one.words for one in text]),
        tuple(chain.from_iterable([one.lengths for one in text])),
        _sum([one.amounts for one in text]),
        tuple(chain.from_iterable([one.sorts for one in text])),
        tuple(chain.from_iterable([one.names for one in text])),
        tuple(chain.from_iterable([one.rare for one in text])),
        sum([one.read for one in text]),
    )


def _sum(amounts: Iterable[Amounts]) -> Amounts:
    return Amounts(*map(sum, zip(*amounts, strict=True)))

"""What the words of one sentence add up to: all that its difficulty is worked out from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

import msgspec

from pipeline.language.difficulty.weights import EXPLAINED, Amounts, weigh, weigh_first

_SYMBOLS = re.compile(r"[%=<>±/+\[\];]")
_COMMAS = re.compile("[,;:،؛]")
_MARKS = {"symbol": _SYMBOLS, "comma": _COMMAS}


class Tally(msgspec.Struct, frozen=True):
    """One sentence, counted; or a text, its sentences put together."""

    words: int
    amounts: Amounts
    sorts: Counter[str]  # sort of word or mark → how many
    names: tuple[str, ...]  # its words as they are looked up, without numbers and explained terms
    read: int  # words that are neither numbers nor signs


def tally(words: Sequence[str], text: str, language: str, explained: Collection[int] = ()) -> Tally:
    """Count a sentence, given its words and its text. The language must have frequencies.

    `explained` are the places, among the words, of terms that the page explains: they count as everyday words.
    """
    weights = [weigh(word, language) for word in words]
    if weights:
        weights[0] = weigh_first(words[0], language)
    for at in explained:
        weights[at] = EXPLAINED
    amounts, sorts, names = zip(*weights, strict=True) if weights else ((), (), ())
    counts = Counter(chain.from_iterable(sorts))
    for mark, pattern in _MARKS.items():
        if found := len(pattern.findall(text)):
            counts[mark] = found
    named = tuple(filter(None, names))
    return Tally(len(words), _sum(amounts), counts, named, len(named) + len(explained))


def together(text: Sequence[Tally]) -> Tally:
    """Return what sentences add up to."""
    sorts: Counter[str] = Counter()
    for one in text:
        sorts.update(one.sorts)
    return Tally(
        sum(one.words for one in text),
        _sum([one.amounts for one in text]),
        sorts,
        tuple(chain.from_iterable([one.names for one in text])),
        sum(one.read for one in text),
    )


def _sum(amounts: Iterable[Amounts]) -> Amounts:
    return Amounts(*map(sum, zip(*amounts, strict=True)))

"""How like two wordings are, and which of many old wordings a new one is like."""

from __future__ import annotations

import difflib
import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import msgspec

LIKE_ENOUGH = 0.6  # share of words two versions of a string must have in common
_MOST_IN_ORDER = 500  # words; past this, which words two texts share is enough, in whatever order
_NEAREST = 50  # of the strings that share a word, so many are looked at: those that stand nearest


class _Wording(msgspec.Struct, frozen=True):
    """The words of a text: in order, and as a bag, in which a word's second use is another than its first."""

    words: tuple[str, ...]
    bag: frozenset[tuple[str, int]]


class Wordings:
    """Old wordings that were told apart by their index, ready to be compared with new ones."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self._old = {index: _wording(text) for index, text in sorted(texts.items())}
        self._with: dict[tuple[str, int], list[int]] = defaultdict(list)  # rising
        for index, wording in self._old.items():
            for word in wording.bag:
                self._with[word].append(index)

    def like(self, text: str, near: int, anyway: int = -1) -> Iterator[tuple[int, float]]:
        """Yield each old wording that is like enough, and the one to take `anyway`, with its likeness from 0 to 1.

        `near` is the index at which the old wording is expected. Only where a word stands in more
        than 50 old wordings does it matter: those far from it are passed over.
        """
        new = _wording(text)
        in_order = difflib.SequenceMatcher(None, (), new.words, autojunk=False)
        for index in sorted(self._candidates(new, near) | {anyway} & self._old.keys()):
            old = self._old[index]
            like = 2 * len(old.bag & new.bag) / max(1, len(old.words) + len(new.words))
            if like < LIKE_ENOUGH and index != anyway:
                continue
            if max(len(old.words), len(new.words)) <= _MOST_IN_ORDER:
                in_order.set_seq1(old.words)
                like = in_order.ratio()
            if like >= LIKE_ENOUGH or index == anyway:
                yield index, like

    def _candidates(self, new: _Wording, near: int) -> set[int]:
        """Return those that can be like enough: they hold at least one of the new text's rarest words.

        Two texts of a and b words that share m have the likeness 2m / (a + b), and m is at most b; so
        one that is like enough lacks few of the new one's words, and cannot lack any more than these.
        """
        fewest = math.ceil(len(new.bag) * LIKE_ENOUGH / (2 - LIKE_ENOUGH) - 1e-9)
        rising = sorted(new.bag, key=lambda word: (len(self._with.get(word, ())), word))
        found: set[int] = set()
        for word in rising[: len(rising) - fewest + 1]:
            found.update(_nearest(self._with.get(word, []), near))
        return found


def _nearest(indexes: list[int], near: int) -> list[int]:
    if len(indexes) <= _NEAREST:
        return indexes
    first = max(0, min(bisect_left(indexes, near) - _NEAREST // 2, len(indexes) - _NEAREST))
    return indexes[first : first + _NEAREST]


def _wording(text: str) -> _Wording:
    words = tuple(text.lower().split())
    seen: Counter[str] = Counter()
    bag = set()
    for word in words:
        seen[word] += 1
        bag.add((word, seen[word]))
    return _Wording(words, frozenset(bag))

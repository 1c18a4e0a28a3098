"""Learns which letters of a word carry a syllable: the weights of patterns, from words with known counts.

The learner is a perceptron over letters: a word's letters are weighed by the patterns around them, and those above
nought carry a syllable. Where their count is wrong, the letters that come nearest to the right count are taken for
right, and their patterns moved. It needs Python alone; the same words in the same order give the same weights.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

from pipeline.language.learned_syllables import places, sure

ROUNDS, SEED = 5, 1
LEAST = 0.9  # weights nearer to nought are left out
SCALE = 4  # weights are written in quarters
SURE = 1  # a letter's weight must be beyond this, or it goes on learning

Example = tuple[str, frozenset[int]]  # a word, and the counts that are right for it


def learn(examples: Sequence[Example]) -> dict[str, int]:
    """Return the weights of patterns, learned from words with their possible counts. The same for the same order."""
    seen = [(list(places(word)), frozenset(max(0, one - sure(word)) for one in counts)) for word, counts in examples]
    often = Counter(pattern for word, _ in seen for patterns in word for pattern in patterns)
    number = {pattern: at for at, pattern in enumerate(sorted(one for one, times in often.items() if times > 1))}
    rows = [
        ([[number[one] for one in patterns if one in number] for patterns in word], counts) for word, counts in seen
    ]
    return _rounded(list(number), _averaged(rows, len(number)))


def _averaged(rows: list[tuple[list[list[int]], frozenset[int]]], size: int) -> list[float]:
    """Return the weights averaged over all steps, which do not swing as the last ones do."""
    weights, moved = [0] * size, [0] * size
    shuffled, step = random.Random(SEED), 0
    for _ in range(ROUNDS):
        shuffled.shuffle(rows)
        for letters, counts in rows:
            step += 1
            sums = [sum([weights[one] for one in patterns]) for patterns in letters]
            for patterns, change in zip(letters, _changes(sums, counts), strict=True):
                for one in patterns if change else ():
                    weights[one] += change
                    moved[one] += change * step
    return [weight - past / step for weight, past in zip(weights, moved, strict=True)]


def _changes(sums: list[int], counts: frozenset[int]) -> list[int]:
    """Return for each letter whether it should weigh more (1), less (-1), or is well as it is (0)."""
    now = sum(one > 0 for one in sums)
    right = min(counts, key=lambda count: (abs(count - now), count))
    carrying = set(sorted(range(len(sums)), key=lambda at: -sums[at])[:right])
    return [(1 if one <= SURE else 0) if at in carrying else (-1 if one > -SURE else 0) for at, one in enumerate(sums)]


def _rounded(patterns: list[str], weights: list[float]) -> dict[str, int]:
    return {
        pattern: round(SCALE * weight)
        for pattern, weight in zip(patterns, weights, strict=True)
        if abs(weight) >= LEAST
    }

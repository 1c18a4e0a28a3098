"""Syllables of a word by its spelling, as learned from words whose sounds are known.

Each letter that may carry a syllable is weighed by the letters around it. The weights are a data file, which
`python -m bench.learn_syllables` makes from the CMU Pronouncing Dictionary and from our own list of words.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from pipeline.language.lists import lines

REACH = 4  # letters to either side that can matter
LONGEST = 7  # letters of a pattern
_VOWELS = frozenset("aeiouy")
_SOMETIMES = frozenset("mlrn")  # after a consonant they can carry a syllable of their own: rhyth-m


def learned_syllables(word: str, weights: Mapping[str, int] | None = None) -> int:
    """Return the syllables of a word in small letters a to z; at least one."""
    weigh = (_weights() if weights is None else weights).get
    return max(1, sum(sum([weigh(pattern, 0) for pattern in patterns]) > 0 for patterns in places(word)))


def places(word: str) -> Iterator[list[str]]:
    """Yield, for each letter that may carry a syllable, the patterns it stands in: its own letter is the capital.

    A full stop stands for where the word begins or ends: “.reAct”.
    """
    framed = f".{word}."
    for at in range(1, len(framed) - 1):
        letter, before = framed[at], framed[at - 1]
        if letter in _VOWELS or (letter in _SOMETIMES and before not in _VOWELS) or (before == "m" and letter == "c"):
            marked = framed[:at] + letter.upper() + framed[at + 1 :]
            yield [
                marked[start:end]
                for start in range(max(0, at - REACH), at + 1)
                for end in range(at + 1, min(len(marked), at + REACH + 1, start + LONGEST) + 1)
            ]


@functools.cache
def _weights() -> dict[str, int]:
    """Return the weight of each pattern: above nought for a syllable, below for none."""
    found: dict[str, int] = {}
    for line in lines("syllable_patterns.txt"):
        weight, *patterns = line.split(" ")
        found.update(dict.fromkeys(patterns, int(weight)))
    return found

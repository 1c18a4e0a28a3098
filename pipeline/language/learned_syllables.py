"""Syllables of a word by its spelling, as learned from words whose sounds are known.

Each letter that may carry a syllable is weighed by the letters around it. The weights are a data file, which
`python -m bench.learn_syllables` makes from the CMU Pronouncing Dictionary and from our own list of words.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

from pipeline.language.lists import lines

REACH = 4  # letters to either side that can matter
LONGEST = 7  # letters of a pattern
# A vowel between consonants carries a syllable, but e, y, and the a of “basically”; these and vowels that stand
# together are weighed, and so are the letters that can do without a vowel: the last of “rhythm”, the second of “McKay”.
_SURE = re.compile("(?<![aeiouy])[aiou](?![aeiouy])(?!lly)")
_WEIGHED = re.compile("[aeiouy]|(?<=[sh])m(?=s?$)|(?<=^m)c")


def learned_syllables(word: str, weights: Mapping[str, int] | None = None) -> int:
    """Return the syllables of a word in small letters a to z; at least one."""
    weigh = (_weights() if weights is None else weights).get
    weighed = sum([sum([weigh(pattern, 0) for pattern in patterns]) > 0 for patterns in places(word)])
    return max(1, sure(word) + weighed)


def sure(word: str) -> int:
    """Return how many letters of a word carry a syllable without doubt."""
    return len(_SURE.findall(word))


def places(word: str) -> Iterator[list[str]]:
    """Yield, for each letter that may carry a syllable, the patterns it stands in: its own letter is the capital.

    A full stop stands for where the word begins or ends: “.reAct”.
    """
    for hit in _WEIGHED.finditer(_SURE.sub("-", word)):
        at = hit.start() + 1
        marked = f".{word[: at - 1]}{word[at - 1].upper()}{word[at:]}."
        first, last = max(0, at - REACH), min(len(marked), at + REACH + 1)
        yield [
            marked[start:end] for start in range(first, at + 1) for end in range(at + 1, min(last, start + LONGEST) + 1)
        ]


@functools.cache
def _weights() -> dict[str, int]:
    """Return the weight of each pattern: above nought for a syllable, below for none."""
    found: dict[str, int] = {}
    for line in lines("syllable_patterns.txt"):
        weight, *patterns = line.split(" ")
        found.update(dict.fromkeys(patterns, int(weight)))
    return found

"""Syllables of a word by its spelling, as learned from words whose sounds are known.

Each letter that may carry a syllable is weighed by the letters around it. The weights are a data file, which
`python -m bench.learn_syllables` makes from the CMU Pronouncing Dictionary and from our own list of words.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

from pipeline.language.known_words import KnownWords
from pipeline.language.lists import lines

REACH = 4  # letters to either side that can matter
LONGEST = 7  # letters of a pattern
# A vowel between consonants carries a syllable, but e, y, and the a of “basically”; these and vowels that stand
# together are weighed, and so are the letters that can do without a vowel: the last of “rhythm”, the second of “McKay”.
_SURE = re.compile("(?<![aeiouy])[aiou](?![aeiouy])(?!lly)")
_WEIGHED = re.compile("[aeiouy]|(?<=[sh])m(?=s?$)|(?<=^m)c")


def learned_syllables(word: str, weights: Mapping[str, int] | None = None) -> int:
    """Return the syllables of a word in small letters a to z; at least one."""
    if weights is None:
        return max(1, sure(word) + sum([_CARRIED[stretch] for stretch in _stretches(word)]))
    return max(1, sure(word) + sum([_is_carried(patterns, weights) for patterns in places(word)]))


def _is_carried(patterns: list[str], weights: Mapping[str, int]) -> bool:
    """Whether a letter that stands in these patterns carries a syllable."""
    return sum([weights.get(pattern, 0) for pattern in patterns]) > 0


def sure(word: str) -> int:
    """Return how many letters of a word carry a syllable without doubt."""
    return len(_SURE.findall(word))


def places(word: str) -> Iterator[list[str]]:
    """Return, for each letter that may carry a syllable, the patterns it stands in: its own letter is the capital.

    A full stop stands for where the word begins or ends: “.reAct”.
    """
    return map(_patterns, _stretches(word))


def _stretches(word: str) -> Iterator[str]:
    """Yield each letter that may carry a syllable, as a capital, with the letters around it that can matter."""
    for hit in _WEIGHED.finditer(_SURE.sub("-", word)):
        at = hit.start() + 1
        marked = f".{word[: at - 1]}{word[at - 1].upper()}{word[at:]}."
        yield marked[max(0, at - REACH) : at + REACH + 1]


def _patterns(stretch: str) -> list[str]:
    """Return the patterns in which the letter of a stretch stands that is a capital."""
    at = next(at for at, letter in enumerate(stretch) if letter.isupper())
    last = len(stretch)
    return [stretch[start:end] for start in range(at + 1) for end in range(at + 1, min(last, start + LONGEST) + 1)]


@functools.cache
def _weights() -> dict[str, int]:
    """Return the weight of each pattern: above nought for a syllable, below for none."""
    found: dict[str, int] = {}
    for line in lines("syllable_patterns.txt"):
        weight, *patterns = line.split(" ")
        found.update(dict.fromkeys(patterns, int(weight)))
    return found


# Whether the letter carries a syllable, by its stretch: words end alike, and few stretches are new.
_CARRIED: KnownWords[bool] = KnownWords(lambda stretch: _is_carried(_patterns(stretch), _weights()))

"""The words that syllables are learned from: the CMU dictionary, British spellings of its words, our own list."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from pipeline.language.lists import lines

_VARIANT = re.compile(r"\(\d\)$")
# Said as two syllables in the dictionary's speech, and as one in ours: fire, hour, inspired.
_FIRE = re.compile(r"(?:ire|yre|ier|our)")
_FIRE_SOUNDS = re.compile(r"A[YW]\d ER\d")
_SPELLINGS = Path(__file__).with_name("british_spellings.txt")


def read_dictionary(path: Path) -> dict[str, frozenset[int]]:
    """Return each word of cmudict.dict with the syllable counts of all its pronunciations."""
    found = defaultdict(set)
    for word, sounds in _entries(path):
        found[word].add(_count(sounds))
    return {word: frozenset(counts) for word, counts in found.items()}


def read_as_british(path: Path) -> dict[str, frozenset[int]]:
    """Return the same words with the counts to learn: “fire” may also have one syllable."""
    found = defaultdict(set)
    for word, sounds in _entries(path):
        found[word].add(_count(sounds))
        if _FIRE.search(word):
            found[word].add(_count(sounds) - len(_FIRE_SOUNDS.findall(sounds)))
    return {word: frozenset(counts) for word, counts in found.items()}


def _entries(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        word, _, sounds = line.partition("#")[0].partition(" ")
        yield _VARIANT.sub("", word), sounds


def _count(sounds: str) -> int:
    return sum(sound[-1].isdigit() for sound in sounds.split())


def british(word: str) -> str:
    """Return a word as it is spelled in Britain: “haemorrhage” for “hemorrhage”; the word itself where none differs."""
    for pattern, ours in _spellings():
        word = pattern.sub(ours, word)
    return word


@functools.cache
def _spellings() -> list[tuple[re.Pattern[str], str]]:
    read = (line.rsplit(" ", 1) for line in _SPELLINGS.read_text("utf-8").splitlines() if line[0] != "#")
    return [(re.compile(pattern), ours) for pattern, ours in read]


def own_words() -> dict[str, frozenset[int]]:
    """Return the words of our own list that are written as they are said, with their counts."""
    written = (line for line in lines("syllables.txt") if "=" not in line and line.islower())
    return {line.replace("-", ""): frozenset({line.count("-") + 1}) for line in written if "-" in line or len(line) > 3}

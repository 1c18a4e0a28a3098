"""What one word adds to the difficulty of a text: how rare it is, how long, and what sort of word."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pipeline.language.known_words import KnownWords
from pipeline.language.lists import table
from pipeline.language.rarity import EVERYDAY, SMALL_WORDS, is_read, plain, zipf
from pipeline.language.syllables import syllables
from pipeline.language.tags import base

UNCOMMON = 6.5  # Zipf; every word but the commonest thirty or so falls short of it
RARE_AND_LONG = 5.0  # Zipf; a long word that is rarer stops a reader
VERY_RARE = 3.5  # Zipf; three uses in a million words
_RAREST = 1.5  # Zipf; below it the figures depend on single texts
_LONG = 7  # letters
_SHORT = 4  # letters; what a word has more, makes it long where syllables are not counted
_ENDED = 6  # letters that a word has at least of which the ending counts


class Amounts(NamedTuple):
    """What a word adds that is more than a count, or what the words of a text add up to."""

    letters: float = 0.0
    syllables: float = 0.0  # English only
    uncommon: float = 0.0  # by how much it falls short of the commonest words, on the Zipf scale
    rare: float = 0.0  # the same, short of everyday words
    long_and_rare: float = 0.0  # how rare, times its syllables after the first
    very_rare: float = 0.0  # names left out
    known: float = 0.0  # how often it is used, on the Zipf scale; of words that carry meaning
    content: float = 0.0  # words that carry meaning


class Weight(NamedTuple):
    """What one word adds to a text."""

    amounts: Amounts
    sorts: tuple[str, ...]  # what sorts of word it is: small, number, short_form, hyphenated, long; by lists: people …
    names: tuple[str, ...]  # as it is looked up; none for a number or sign
    rare: tuple[tuple[float, str], ...]  # where it is rare: by how much, less than 0, and its name


EXPLAINED = Weight(
    Amounts(letters=5.0, syllables=1.0), (), (), ()
)  # a word of a term that the page explains: an easy one


@functools.cache
def weights(language: str) -> KnownWords[Weight]:
    """Return what each word adds to a text, by the word. The language must have frequencies."""
    return KnownWords(functools.partial(_weigh, language=language))


def _weigh(word: str, language: str) -> Weight:
    if not is_read(word):
        return Weight(Amounts(), tuple(_signs(word)), (), ())
    name, lists = plain(word), _lists(base(language))
    often = zipf(name, language)
    is_content = often < SMALL_WORDS
    said = syllables(word) if lists else 0
    extra = said - 1 if lists else max(0, len(name) - _SHORT)
    amounts = Amounts(
        letters=float(len(name)),
        syllables=float(said),
        uncommon=max(0.0, UNCOMMON - often),
        rare=max(0.0, EVERYDAY - often),
        long_and_rare=max(0.0, RARE_AND_LONG - max(often, _RAREST)) * extra,
        very_rare=0.0 if word[0].isupper() else max(0.0, VERY_RARE - often),
        known=often if is_content else 0.0,
        content=float(is_content),
    )
    sorts = (*_signs(word), *_sorts(name, is_content, lists))
    return Weight(amounts, sorts, (name,), ((-amounts.rare, name),) if amounts.rare else ())


def _signs(word: str) -> Iterator[str]:
    if word[0].isdigit():
        yield "number"
    elif sum(map(str.isupper, word)) > 1:
        yield "short_form"
    if "-" in word:
        yield "hyphenated"


def _sorts(name: str, is_content: bool, lists: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Yield what sorts of word it is; some only in a language that has lists."""
    if not is_content:
        yield "small"
    if len(name) >= _LONG:
        yield "long"
    yield from (sort for sort in ("people", "joining", "linking", "being") if name in lists.get(sort, ()))
    if lists and len(name) >= _ENDED:
        if name.endswith("ing"):
            yield "doing"
        if _nominal().search(name):
            yield "nominal"


@functools.cache
def _lists(language: str) -> Mapping[str, frozenset[str]]:
    rows = table("difficulty_words.toml").get(language, {})
    return {sort: frozenset(words.split()) for sort, words in rows.items()}


@functools.cache
def _nominal() -> re.Pattern[str]:
    endings = "|".join(sorted(_lists("en")["nominal"]))
    return re.compile(f"(?:{endings})(?:s|ies|es)?$")

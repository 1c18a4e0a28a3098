"""How rare a text's words are. The only door to wordfreq.

Rare words tell better than any formula how hard people find a text. How often a word is used is given
on the Zipf scale: 7.7 for “the”, 5 for “hospital”, 4 for “kidney”, 2.6 for “metastases”, 0 if unknown.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Sequence

from pipeline.language.known_words import KnownWords
from pipeline.language.tags import base

EVERYDAY = 4.5  # Zipf; from here on, 30 uses in a million words, a word is taken to be known to everyone
SMALL_WORDS = 6.0  # Zipf; the hundred commonest (the, of, you): they say nothing of how hard a text is
_UNKNOWN = 1e-9  # how often a word is used that is in no list: nought on the Zipf scale
_DIGITS = 3  # to which wordfreq gives how often a word is used
_STRETCH = 100  # words
_STEEPNESS = 8  # sets the scale: about 1 for a plain health page
_POSSESSIVE = re.compile("['’]s?$")  # “nurse's” is as well known as “nurse”
_NEED_A_SPLITTER = frozenset({"ja", "ko", "zh"})  # wordfreq asks for a further library there


def has_frequencies(language: str) -> bool:
    """Say whether it is known how often words of a language (BCP 47) are used. For Welsh it is not."""
    return base(language) in _languages()


@functools.lru_cache(maxsize=65536)
def zipf(word: str, language: str) -> float:
    """Return how often a word is used, on the Zipf scale; 0 when it is unknown.

    Raises LookupError for a language without frequencies: ask `has_frequencies` first.
    """
    if not has_frequencies(language):
        raise LookupError(f"How often words are used is not known for {language}.")
    if base(language) == "en" and word.isascii() and (parts := word.split("-")) and all(map(str.isalpha, parts)):
        return _listed_zipf(word.lower().split("-"))
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word.replace("’", "'"), base(language)))


def _listed_zipf(parts: list[str]) -> float:
    """Return the same for an English word of plain letters, or for words joined by hyphens, straight from the list.

    It gives what `zipf_frequency` gives, which first looks for words in the word, in twenty times as long.
    """
    from wordfreq import freq_to_zipf, get_frequency_dict

    often = [get_frequency_dict("en").get(part, 0.0) for part in parts]
    together = max(1 / sum([1 / one for one in often]) if all(often) else 0.0, _UNKNOWN)
    rounded = round(together, math.floor(-math.log(together, 10)) + _DIGITS)
    return float(round(freq_to_zipf(rounded), 2))


def rarity(words: Sequence[str], language: str) -> float | None:
    """Return the rare-word score of a text, given its words in order: 0 is all everyday words, and higher is harder.

    About 1 is a plain health page, 1.5 the abstract of a medical paper, 2.5 a sentence of bare jargon. Each
    stretch of 100 words is scored by how far its distinct words fall short of everyday use, on average;
    the score is ln(1 + 8 × the mean of the stretches). So texts of any length can be compared, a rare
    word that comes back counts once in a stretch, and small words and numbers do not dilute it. None for a
    language without frequencies, and for a text of nothing but small words and numbers.
    """
    if not has_frequencies(language):
        return None
    return rarity_of_names([plain(word) for word in words if is_read(word)], language)


def rarity_of_names(names: Sequence[str], language: str) -> float | None:
    """Return the rare-word score of words that are read, as `plain` gives them. The language must have frequencies."""
    shortfalls = [found for stretch in _stretches(names) if (found := _shortfall(stretch, language)) is not None]
    return math.log1p(_STEEPNESS * sum(shortfalls) / len(shortfalls)) if shortfalls else None


def is_read(word: str) -> bool:
    """Say whether a word has letters and is no number or measure: 2015, 9.30am."""
    return not word[0].isdigit() and any(map(str.isalpha, word))


def plain(word: str) -> str:
    """Return a word in small letters without its possessive ending."""
    return _POSSESSIVE.sub("", word.lower())


def _shortfall(names: Sequence[str], language: str) -> float | None:
    """Return how far distinct words fall short of everyday use, on average; None without any that count."""
    known = _shortfalls(language)
    missing = [short for name in set(names) if (short := known[name]) >= 0]
    return math.fsum(missing) / len(missing) if missing else None


@functools.cache
def _shortfalls(language: str) -> KnownWords[float]:
    return KnownWords(functools.partial(_missing, language=language))


def _missing(name: str, language: str) -> float:
    """Return how far a word falls short of everyday use; less than 0 for a small word."""
    often = zipf(name, language)
    return max(0.0, EVERYDAY - often) if often < SMALL_WORDS else -1.0


def _stretches(words: Sequence[str]) -> list[Sequence[str]]:
    """Return stretches of equal length that together hold every word, evenly spread; all of a short text."""
    if len(words) <= _STRETCH:
        return [words]
    count = math.ceil(len(words) / _STRETCH)
    step = (len(words) - _STRETCH) / (count - 1)
    return [words[round(at * step) : round(at * step) + _STRETCH] for at in range(count)]


@functools.cache
def _languages() -> frozenset[str]:
    from wordfreq import available_languages

    return frozenset(base(language) for language in available_languages()) - _NEED_A_SPLITTER

"""How many syllables a word of another language has, worked out from its spelling."""

from __future__ import annotations

import functools
import re
import unicodedata

from pipeline.language.lists import table
from pipeline.language.syllables import syllables
from pipeline.language.tags import base

_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")


def has_syllables(language: str) -> bool:
    """Whether we can count syllables in a language such as “es” or “es-419”."""
    return base(language) == "en" or base(language) in table("vowels.toml")


@functools.lru_cache(maxsize=65536)
def syllables_in(word: str, language: str) -> int:
    """Return the syllables of a word; at least one. A number counts one for each digit.

    Raises KeyError for a language of which we cannot count them: ask `has_syllables`.
    """
    if base(language) == "en":
        return syllables(word)
    silent, carries = _rules(base(language))
    plain = unicodedata.normalize("NFC", word).lower()
    found = sum(max(1, len(carries.findall(silent.sub("", part)))) for part in _LETTERS.findall(plain))
    return max(1, found + sum(map(len, _DIGITS.findall(plain))))


@functools.cache
def _rules(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    read = table("vowels.toml")[language]
    return re.compile(read.get("silent", "(?!)")), re.compile(read["carries"])

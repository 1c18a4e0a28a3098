"""Words of an English text that could harm a reader if they were changed or lost: `data/harm.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from pipeline.language.lists import table

NUMBER, UNIT, NEGATION = "a number", "a unit", "a negation"
_NOT = re.compile(r"cannot|\w*n['’]t")


@cache
def words_that_could_harm() -> Mapping[str, frozenset[str]]:
    """Return the words, in small letters, by what they are: a number, a unit, a negation."""
    return {
        NUMBER: frozenset(_words("numbers")),
        UNIT: frozenset(word.lower() for word in (*_words("measures"), *_words("times"))),
        NEGATION: frozenset((*_words("negations"), *_words("orders"))),
    }


def is_not(word: str) -> bool:
    """Whether a word in small letters says “not”: cannot, don’t."""
    return _NOT.fullmatch(word) is not None


def urgent(text: str) -> list[str]:
    """Return the words that tell a reader to act at once, as they stand."""
    return _urgent().findall(text)


def amounts(text: str) -> list[str]:
    """Return the figures with their units, as they stand: 2.5 mg, 4 tablets."""
    return _amount().findall(text)


def negations(text: str) -> list[str]:
    """Return the words that turn a meaning round, with the verb or noun that they are said of: do not, no need."""
    return [found[1] for found in _negation().finditer(text) if found[1]]


@cache
def _urgent() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_either(_phrases('urgent'))})(?!\w)", re.IGNORECASE)


@cache
def _amount() -> re.Pattern[str]:
    letters = [unit for unit in _words("measures") if len(unit) == 1]  # “5 g”, but not “5G”
    longer = [unit for unit in _words("measures") if len(unit) > 1]
    unit = rf"{_either(letters)}|(?i:{_either((*longer, *_phrases('rates')))})"
    return re.compile(rf"(?<![\w.])\d[\d.,]*\s?(?:{unit})(?!\w)")


@cache
def _negation() -> re.Pattern[str]:
    listed = _either(word for word in _words("negations") if word not in ("no", "not"))
    told = rf"(?:(?:do|must|should|can|may) )?not|\w+n['’]t|no(?:-one| [^\W\d_]+)|{listed}"
    return re.compile(rf"(?<![\w-])(?:{_either(_phrases('harmless'))}|({told}))(?![\w-])", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words or phrases, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _words(name: str) -> list[str]:
    return str(table("harm.toml")[name]).split()


def _phrases(name: str) -> list[str]:
    return str(table("harm.toml")[name]).strip().splitlines()

"""Readability formulas: textstat's arithmetic on our counts. The only door to textstat.

textstat counts sentences, words and syllables in ways that do not fit this text: it drops short
sentences, ends one at every full stop, makes three words of a telephone number, and fetches a
dictionary from the internet for syllables. Most of its formulas are sound. So each formula function that is sound
is taken as it stands and given our counts wherever it calls one of textstat's counting functions; none of
those runs, and nothing in textstat itself is changed.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import FunctionType
from typing import Any

from pipeline.language.formula_list import Formula, formulas
from pipeline.language.own_formulas import OWN_FORMULAS
from pipeline.model.scores import Counts

SMOG_SENTENCES = 30  # McLaughlin, “SMOG Grading”, Journal of Reading 12(8), 1969: made for samples of 30


class SeamMoved(RuntimeError):
    """This version of textstat is not built as the one that this door was made for."""


def grades(counts: Counts, language: str = "en") -> dict[str, float]:
    """Return what each formula for the language makes of the counts; `formula_list` says on which scale.

    A formula that has no value for them is left out: all where there is no sentence or no word, and
    SMOG below 30 sentences, where textstat would give a number that means nothing.
    """
    if not counts.sentences or not counts.words:
        return {}
    return {
        each.name: round(float(_value(each, counts)), 4)
        for each in formulas(language)
        if each.name != "smog" or counts.sentences >= SMOG_SENTENCES
    }


def _value(formula: Formula, counts: Counts) -> float:
    if formula.name in OWN_FORMULAS:
        return OWN_FORMULAS[formula.name](counts)
    return _formula(formula.textstat)(counts, *formula.told)


@functools.lru_cache(maxsize=65536)
def is_difficult(word: str) -> bool:
    """Say whether a word is missing from Dale and Chall's list of words that most ten-year-olds know.

    As they prescribe, numerals are easy, and so are regular forms of a listed word: plurals and
    possessives, -ed, -ing, -er, -est, and -ly where nothing else changes. A hyphenated word is as
    hard as its hardest part. Names are not told apart from other words.
    """
    plain = word.lower().replace("’", "'").replace("‐", "-").replace("‑", "-")
    return any(_is_unlisted(part) for part in plain.split("-") if any(map(str.isalpha, part)))


def _is_unlisted(word: str) -> bool:
    easy = _easy_words()
    return not any(form in easy for form in _listed_forms(word))


def _listed_forms(word: str) -> tuple[str, ...]:
    """Return the word, and what it may stand as in the list if it is a regular form of a listed word."""
    stem = word.removesuffix("'s").removesuffix("'").removesuffix("(s")
    forms = [word, stem]
    for ending in ("s", "es", "d", "ed", "r", "er", "st", "est", "ing", "ly"):
        base = stem.removesuffix(ending)
        if base != stem and len(base) > 1:
            forms.append(base)
            if ending in ("ed", "er", "est", "ing"):
                forms.extend((base + "e", base[:-1] if base[-1] == base[-2] else base))
            if ending in ("es", "ed", "er", "est") and base.endswith("i"):
                forms.append(base[:-1] + "y")
    return tuple(forms)


@functools.cache
def _easy_words() -> frozenset[str]:
    from textstat.backend.utils import get_lang_easy_words

    return frozenset(get_lang_easy_words("en"))


@functools.cache
def _formula(name: str) -> Callable[..., float]:
    """Return textstat's formula of this name, reading our counts."""
    from textstat.backend import metrics

    return _reading_counts(getattr(metrics, name, None), name)


def _reading_counts(theirs: Any, name: str) -> Callable[..., float]:
    """Return a copy of one of textstat's functions in which every count is ours.

    Raises SeamMoved when it is not a plain function, or counts something that we do not count.
    """
    plain = getattr(theirs, "__wrapped__", theirs)  # without its store of past results
    if not isinstance(plain, FunctionType):
        raise SeamMoved(f"textstat has no function {name}. Compare its new version with language/formulas.py.")
    ours: dict[str, Any] = {}
    for called in plain.__code__.co_names:
        known = plain.__globals__.get(called)
        if called in _COUNTS:
            ours[called] = _COUNTS[called]
        elif called.startswith(("count_", "list_", "set_")):
            raise SeamMoved(f"textstat's {name} now calls {called}, which we do not count. See language/formulas.py.")
        elif getattr(known, "__module__", "").startswith("textstat.backend.metrics"):
            ours[called] = _reading_counts(known, called)
    return FunctionType(plain.__code__, {**plain.__globals__, **ours}, name, plain.__defaults__, plain.__closure__)


def _count_difficult(counts: Counts, language: str, syllable_threshold: int = 3) -> int:
    """Gunning fog asks for words of three syllables, in Polish of four; Dale and Chall for words not on their list."""
    by_length = {3: counts.polysyllables, 4: counts.four_syllables}
    return by_length[syllable_threshold] if syllable_threshold else counts.difficult_words


# textstat's counting functions → our counts, which stand in place of its text.
_COUNTS: dict[str, Callable[..., int]] = {
    "count_sentences": lambda counts: counts.sentences,
    "count_words": lambda counts, **_: counts.words,
    "count_syllables": lambda counts, language: counts.syllables,
    "count_letters": lambda counts: counts.letters,
    "count_chars": lambda counts, **_: counts.letters,
    "count_polysyllable_words": lambda counts, language: counts.polysyllables,
    "count_monosyllable_words": lambda counts, language: counts.monosyllables,
    "count_long_words": lambda counts: counts.long_words,
    "count_difficult_words": _count_difficult,
}

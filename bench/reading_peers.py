"""What other measures of reading difficulty make of a text: only to compare with.

textstat's formulas are called as anybody calls them, on the text, with their own counting; only the syllables are
ours, as textstat would fetch a dictionary of them from the internet. That favours it, if anything.
The two-feature score is the best of the small ones: ln(words), and ln(1 + how far words fall short of everyday use).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial

import textstat
from textstat.backend.counts import _count_syllables
from wordfreq import tokenize, zipf_frequency

from pipeline.language.syllables import syllables

Measure = Callable[[str], float]
_EVERYDAY = 4.5  # Zipf


class _OurSyllables:
    """Stands in for the dictionary that textstat would fetch: a word's pronunciation, as many marks as syllables."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["AH1"] * syllables(word)]


def _use_our_syllables() -> None:
    _count_syllables.get_cmudict = lambda lang: _OurSyllables()


def two_features(text: str, language: str = "en") -> float:
    """Return the two-feature score with its published weights for medical sentences."""
    words = tokenize(text, language)
    load = math.log1p(sum(max(0.0, _EVERYDAY - zipf_frequency(word, language)) for word in words))
    return 2.775 + 0.143 * math.log(max(1, len(words))) + 0.631 * load


def _formula(name: str, text: str) -> float:
    return float(getattr(textstat, name)(text))


_use_our_syllables()
_FORMULAS: Mapping[str, Measure] = {
    "Flesch–Kincaid (textstat)": partial(_formula, "flesch_kincaid_grade"),
    "SMOG (textstat)": partial(_formula, "smog_index"),
    "Gunning fog (textstat)": partial(_formula, "gunning_fog"),
    "Coleman–Liau (textstat)": partial(_formula, "coleman_liau_index"),
    "ARI (textstat)": partial(_formula, "automated_readability_index"),
    "Dale–Chall (textstat)": partial(_formula, "dale_chall_readability_score"),
}
SENTENCE_PEERS: Mapping[str, Mapping[str, Measure]] = {
    "en": {**_FORMULAS, "two features": two_features},
    **{language: {"two features": partial(two_features, language=language)} for language in ("fr", "ru", "hi", "ar")},
}
PAIR_PEERS: Mapping[str, Measure] = {**_FORMULAS, "two features": two_features}

"""The features that difficulty is worked out from, each a number that an editor can check by counting."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from pipeline.language.difficulty.tally import Tally

_PLAIN_KNOWN = 5.5  # Zipf; for a sentence of nothing but small words
_PER = 100  # words
DRAWN_WORDS = 20  # a text of 20 words counts as much as what is typical of plain health pages

# Of one sentence. Sums are taken as logarithms: the tenth rare word does less than the first.
SENTENCE: dict[str, Callable[[Tally], float]] = {
    "words": lambda one: math.log(max(1, one.words)),
    "letters": lambda one: math.log1p(one.amounts.letters),
    "uncommon": lambda one: math.log1p(one.amounts.uncommon),
    "rare": lambda one: math.log1p(one.amounts.rare),
    "long_and_rare": lambda one: math.log1p(one.amounts.long_and_rare),
    "very_rare": lambda one: math.log1p(one.amounts.very_rare),
    "known": lambda one: one.amounts.known / one.amounts.content if one.amounts.content else _PLAIN_KNOWN,
    "word_letters": lambda one: one.amounts.letters / max(1, one.read),
    "long": lambda one: math.log1p(one.sorts.count("long")),
    "small": lambda one: math.log1p(one.sorts.count("small")),
    "comma": lambda one: math.log1p(one.sorts.count("comma")),
    "linking": lambda one: math.log1p(one.sorts.count("linking")),
    "joining": lambda one: math.log1p(one.sorts.count("joining")),
    "nominal": lambda one: one.sorts.count("nominal") / max(1, one.words),
    "hyphenated": lambda one: math.log1p(one.sorts.count("hyphenated")),
}

# Of a text: how many in a hundred words are of a sort, as logarithms, since a few make the difference.
IN_A_HUNDRED = ("number", "symbol", "short_form", "hyphenated", "people", "joining", "being", "doing")
_SORTS = ("small", *IN_A_HUNDRED)
TEXT = ("rarity", "sentence_words", "small_share", "syllables", *IN_A_HUNDRED)


def sentence_features(one: Tally, names: Iterable[str]) -> dict[str, float]:
    """Return the named features of a sentence."""
    return {name: SENTENCE[name](one) for name in names}


Counted = tuple[
    float, ...
]  # of a text: its words, their sentences' lengths, their syllables, and how many of each sort


def counted(text: Tally) -> Counted:
    """Return what a text's features are worked out from. What its sentences have adds up to what the text has."""
    lengths = sum([length * length for length in text.lengths])  # of the sentence that each word stands in
    return (text.words, lengths, text.amounts.syllables, *map(text.sorts.count, _SORTS))


def text_features(found: Counted, rarity: float | None, typical: Mapping[str, float]) -> dict[str, float]:
    """Return the features of a text, given what its sentences add up to and its rare-word score.

    A short text tells little, so each feature is drawn towards what is typical of plain health pages, as if 20
    words of such a page were read with it. `typical` may be empty: then nothing is drawn.
    """
    words, lengths, syllables, small, *sorts = found
    drawn = DRAWN_WORDS if typical else 0
    size = max(1, words + drawn)
    rare = typical.get("rarity", 0.0) if rarity is None else rarity
    sums = {"rarity": rare * words, "sentence_words": lengths, "small_share": small, "syllables": syllables}
    features = {name: (value + drawn * typical.get(name, 0.0)) / size for name, value in sums.items()}
    features["sentence_words"] = math.log(max(1.0, features["sentence_words"]))
    for name, count in zip(IN_A_HUNDRED, sorts, strict=True):
        features[name] = math.log1p(_PER * (count + drawn * typical.get(name, 0.0)) / size)
    return features

"""The features that difficulty is worked out from, each a number that an editor can check by counting."""

from __future__ import annotations

import math
from collections import Counter
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
TEXT = ("rarity", "sentence_words", "small_share", "syllables", *IN_A_HUNDRED)


def sentence_features(one: Tally, names: Iterable[str]) -> dict[str, float]:
    """Return the named features of a sentence."""
    return {name: SENTENCE[name](one) for name in names}


def text_features(total: Tally, rarity: float | None, typical: Mapping[str, float]) -> dict[str, float]:
    """Return the features of a text, given what its sentences add up to and its rare-word score.

    A short text tells little, so each feature is drawn towards what is typical of plain health pages, as if 20
    words of such a page were read with it. `typical` may be empty: then nothing is drawn.
    """
    drawn = DRAWN_WORDS if typical else 0
    size = max(1, total.words + drawn)
    sorts = Counter(total.sorts)
    rare = typical.get("rarity", 0.0) if rarity is None else rarity
    sums = {
        "rarity": rare * total.words,
        "sentence_words": sum([length * length for length in total.lengths]),  # of the sentence each word stands in
        "small_share": sorts["small"],
        "syllables": total.amounts.syllables,
    }
    found = {name: (value + drawn * typical.get(name, 0.0)) / size for name, value in sums.items()}
    found["sentence_words"] = math.log(max(1.0, found["sentence_words"]))
    for name in IN_A_HUNDRED:
        found[name] = math.log1p(_PER * (sorts[name] + drawn * typical.get(name, 0.0)) / size)
    return found

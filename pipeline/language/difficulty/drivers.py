"""What makes a sentence or a text hard, in an editor's words."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from pipeline.language.difficulty.tally import Tally
from pipeline.language.english import counted, listed
from pipeline.model.difficulty import Cause, Driver

_LEAST_YEARS = 1.0  # less is within the error of the score
_MOST_WORDS = 4

# What to say of a feature of build that adds years; {} is how many there are.
_BUILD = {
    "linking": "{} of “the” and “of”, which chain nouns",
    "joining": "{} joining words (which, because)",
    "nominal": "{} nouns made from verbs or adjectives",
    "hyphenated": "{} hyphenated words",
    "comma": "{} commas",
}
_BUILD_OF_TEXT = {
    "small_share": "few of the small words that tie a sentence together",
    "people": "few words for people (you, we)",
    "joining": "few joining words (because, so)",
    "being": "many forms of “be”, as in “was given”",
    "doing": "few verbs in “-ing”",
    "hyphenated": "{} hyphenated words",
}
_MOST_SAID = 2
CAUSES = {
    **dict.fromkeys(("uncommon", "rare", "long_and_rare", "very_rare", "known", "rarity"), Cause.RARE_WORDS),
    **dict.fromkeys(("long", "word_letters", "syllables"), Cause.RARE_WORDS),
    **dict.fromkeys(("words", "letters", "small", "sentence_words"), Cause.LENGTH),
    **dict.fromkeys(("linking", "joining", "nominal", "hyphenated", "comma"), Cause.BUILD),
    **dict.fromkeys(("small_share", "people", "being", "doing"), Cause.BUILD),
    **dict.fromkeys(("number", "symbol"), Cause.FIGURES),
    "short_form": Cause.SHORT_FORMS,
}


def drivers(parts: Mapping[str, float], total: Tally) -> tuple[Driver, ...]:
    """Return what makes a text hard, strongest first, given the years that each feature adds to a plain one's."""
    found = []
    for cause, names in _by_cause(tuple(parts)):
        years = sum([parts[name] for name in names])
        if years >= _LEAST_YEARS:
            found.append(Driver(cause, years, _said(cause, total, parts)))
    return tuple(sorted(found, key=_strength))


@functools.cache
def _by_cause(names: tuple[str, ...]) -> tuple[tuple[Cause, tuple[str, ...]], ...]:
    return tuple((cause, tuple(name for name in names if CAUSES[name] is cause)) for cause in Cause)


def _strength(driver: Driver) -> float:
    return -driver.years


def _said(cause: Cause, total: Tally, parts: Mapping[str, float]) -> str:
    if cause is Cause.RARE_WORDS:
        return _rare(total)
    if cause is Cause.LENGTH:
        return _length(total.lengths)
    if cause is Cause.BUILD:
        return _build(total, parts)
    if cause is Cause.FIGURES:
        return listed([counted(total.sorts.count(sort), sort) for sort in ("number", "symbol") if sort in total.sorts])
    return counted(total.sorts.count("short_form"), "short form")


def _rare(total: Tally) -> str:
    rare = sorted(set(total.rare))
    if not rare:
        return "long words"
    shown = ", ".join([name for _, name in rare[:_MOST_WORDS]])
    return f"{counted(len(rare), 'rare word')}: {shown}{', …' if len(rare) > _MOST_WORDS else ''}"


def _length(lengths: Sequence[int]) -> str:
    if len(lengths) == 1:
        return f"{counted(lengths[0], 'word')} long"
    return f"sentences of {sum(lengths) / len(lengths):.0f} words on average, the longest of {max(lengths)}"


def _build(total: Tally, parts: Mapping[str, float]) -> str:
    says = _BUILD if len(total.lengths) == 1 else _BUILD_OF_TEXT
    strongest = sorted([(-part, name) for name, part in parts.items() if name in says and part > 0])
    return listed([_counted(says[name], total.sorts.count(name)) for _, name in strongest[:_MOST_SAID]])


def _counted(says: str, count: int) -> str:
    """Return what to say with its count; one of a thing in the singular."""
    is_one = count == 1 and "{}" in says
    return (says.replace("words", "word").replace("nouns", "noun") if is_one else says).format(count)

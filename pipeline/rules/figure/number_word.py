"""A number from 2 to 12 stands as a word: “three days”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: number for number, word in enumerate(_WORDS, 2)}
_PATTERN = re.compile(
    r"(?P<hit>[a-z]+)(?= (?:or more |to (?:\w+) )?(?:minute|hour|day|week|month|year|time|people"
    r"|tablet|capsule|dose|injection|pill|litre|glass"
    r"|cup|portion|unit|stage|type|kind|part|step|way|test|scan|child|pregnanc|appointment|session"
    r"|visit|vaccin|main)\w*\b)"
)
_FIXED = re.compile(r"(?:\d|hundred|twenty|thirty|forty|fifty|first|last|point) $")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each number word before something that is counted. “One” may stay: it often means “a”."""
    for word in _NUMBERS.keys() & prose.words:
        for at in prose.places[word]:
            if _PATTERN.match(prose.plain, at) and not _FIXED.search(prose.plain[max(0, at - 8) : at]):
                span = Span(at, at + len(word))
                number = str(_NUMBERS[word])
                yield Hit(span, f"{quoted(span.of(prose.text))} is a number in words. Write {number}.", number)


rule = ProseRule(
    check=check,
    cues=frozenset(_WORDS),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Numerals are quicker to find on a page, and easier for people with dyslexia.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nIt lasts three days.",
        "Flu\n\nStay at home for seven to ten days.",
    ),
    good=(
        "Flu\n\nIt lasts 3 days, or one week.",
        "Pain\n\nTake two 500mg tablets. Two-thirds are mild, and the two are alike.",
    ),
)

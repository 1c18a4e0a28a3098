"""A place in an order stands as a word: “third day”."""

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

_ORDINALS = {
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
    "tenth": "10th",
}
_COUNTED = re.compile(r" (?:dose|day|week|month|trimester|year|injection|birthday|jab|session|cycle)s?\b")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each ordinal in words before a dose or a stretch of time."""
    for word in _ORDINALS.keys() & prose.words:
        for at in prose.places[word]:
            if _COUNTED.match(prose.plain, at + len(word)):
                span = Span(at, at + len(word))
                yield Hit(
                    span,
                    f"{quoted(span.of(prose.text))} is a number in words. Write {_ORDINALS[word]}.",
                    _ORDINALS[word],
                )


rule = ProseRule(
    check=check,
    cues=frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Numerals are quicker to find on a page.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Vaccines\n\nHave the second dose after a month.",
        "Pregnancy\n\nThis is common in the third trimester.",
    ),
    good=(
        "Vaccines\n\nHave the 2nd dose after a month.",
        "Help\n\nGive first aid, and ask for a second opinion on the third floor.",
    ),
)

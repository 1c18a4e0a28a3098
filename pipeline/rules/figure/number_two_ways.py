"""One number of the same things stands as a word and in figures: “two tablets”, “2 tablets”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: str(number) for number, word in enumerate(_WORDS, 2)}
_COUNTED = re.compile(r" [a-z]{4,}")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each number word before a noun that stands behind the same number in figures elsewhere."""
    for word in _NUMBERS.keys() & prose.words:
        for at in prose.places[word] if _NUMBERS[word] in prose.places else ():
            counted = _COUNTED.match(prose.plain, at + len(word))
            figures = f"{_NUMBERS[word]}{counted[0]}" if counted else "\n"
            if any(prose.plain.startswith(figures, place) for place in prose.places[_NUMBERS[word]]):
                span = Span(at, at + len(word))
                message = f"This is “{figures}” elsewhere on the page. Write both in one way."
                yield Hit(span, message, _NUMBERS[word])


rule = ProseRule(
    check=check,
    cues=frozenset(_WORDS),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader, or a translator, may look for a difference that is not there.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Pain\n\nTake two tablets. You can take 2 tablets again after 4 hours.",
        "Flu\n\nRest for 3 days. If you are ill after three days, call us.",
    ),
    good=(
        "Pain\n\nTake 2 tablets. You can take 2 tablets again after 4 hours.",
        "Pain\n\nTake two 500mg tablets, or 2 tablets of 1g in two days.",
    ),
)

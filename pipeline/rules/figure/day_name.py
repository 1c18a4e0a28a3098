"""The name of a day is cut short: “Mon to Fri”, “Weds 6 August”."""

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

_DAYS = {
    **{
        "mon": "Monday",
        "tue": "Tuesday",
        "tues": "Tuesday",
        "wed": "Wednesday",
        "weds": "Wednesday",
        "thu": "Thursday",
    },
    **{"thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday"},
}
_SHORT = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)"
_DATED = re.compile(rf"{_SHORT}\b\.?,?(?= \d|\s?(?:to|and|&|-|–|/)\s?{_SHORT}(?:day)?\b)")
_BEFORE = re.compile(rf"\b{_SHORT}(?:[a-z]*day)?\.?\s?(?:to|and|&|-|–|/)\s?$")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each short day before a date or time, or beside another day."""
    for word in _DAYS.keys() & prose.words:
        for at in prose.places[word]:
            span = Span(at, at + len(word))
            if span.of(prose.text)[0].isupper() and (
                _DATED.match(prose.text, at) or _BEFORE.search(prose.text[max(0, at - 15) : at])
            ):
                yield Hit(span, f"{quoted(span.of(prose.text))} is cut short. Write “{_DAYS[word]}”.", _DAYS[word])


rule = ProseRule(
    check=check,
    cues=frozenset(_DAYS),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers read short days as odd words, such as “sat” and “sun”.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe are open Mon to Fri.",
        "Clinic\n\nCome on Weds 6 August.",
    ),
    good=(
        "Clinic\n\nWe are open Monday to Friday.",
        "Sun\n\nSun cream helps. She sat 2 exams in the Sun and wed.",
    ),
)

"""A month is cut short: “6 Aug”."""

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

_LONG = "January February March April June July August September October November December"
_MONTHS = {month[:3].lower(): month for month in _LONG.split()} | {"sept": "September"}
_DATED = re.compile(r"[A-Z][a-z]{2,3}\.?(?: \d{1,2}\b(?!:)|,? (?:19|20)\d\d| ?(?:to|and|-|–) ?[A-Z][a-z]{2}|)")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each short month beside a day, a year or another month."""
    for word in _MONTHS.keys() & prose.words:
        for at in prose.places[word]:
            found = _DATED.match(prose.text, at)
            if found and _is_dated(found, prose.text[max(0, at - 5) : at]):
                span, month = Span(at, at + len(word)), _MONTHS[word]
                yield Hit(span, f"{quoted(span.of(prose.text))} is cut short. Write “{month}”.", month)


def _is_dated(found: re.Match[str], ahead: str) -> bool:
    return (" " in found[0] or found[0][-1].isdigit() or bool(_DAY.search(ahead))) and not _YEAR.search(ahead)


_DAY = re.compile(r"\d(?:st|nd|rd|th)? (?:of )?$")
_YEAR = re.compile(r"(?:19|20)\d\d $")  # in lists of studies, “2007 Jun 28”

rule = ProseRule(
    check=check,
    cues=frozenset(_MONTHS),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers read short months as odd words.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nIt opens on 6 Aug 2018.",
        "Clinic\n\nWe are closed from Dec to Feb 2026.",
    ),
    good=(
        "Clinic\n\nIt opens on 6 August 2018, or in May.",
        "Sun\n\nMar is a name, and so is Jan. The sun set on Jan's day.",
    ),
)

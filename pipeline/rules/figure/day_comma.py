"""A comma stands between a day and its date: “Wednesday, 6 August”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.measures import DAY

_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
check = at_words(
    _DAYS,
    re.compile(rf"(?P<hit>(?P<day>{DAY}),) (?:the )?(?P<date>\d{{1,2}}(?:st|nd|rd|th)? (?:of )?[A-Z])"),
    "{0} has a comma that is not needed. Leave it out.",
    fix=lambda found: found["day"],
)

rule = ProseRule(
    check=check,
    cues=_DAYS,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A date reads as one piece without it.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nCome on Wednesday, 6 August.",
        "Clinic\n\nIt is closed on Monday, 25 December 2026.",
    ),
    good=(
        "Clinic\n\nCome on Wednesday 6 August.",
        "Clinic\n\nOn Monday, 6 patients came.",
    ),
)

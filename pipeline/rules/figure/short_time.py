"""A length of time is cut short: “2 yrs”, “5 mins”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import NUMBER
from pipeline.search.words.wording import quoted

_LONG = {"yr": "year", "hr": "hour", "min": "minute", "wk": "week", "mth": "month", "mo": "month", "sec": "second"}
_PATTERN = re.compile(rf"(?P<number>{NUMBER})\+?[\s-]?(?P<hit>(?P<short>{'|'.join(_LONG)})s?)\b\.?(?![/-])")


def _full(found: re.Match[str]) -> str:
    return _LONG[found["short"]] + ("" if found["number"] == "1" else "s")


check = at_numbers(_PATTERN, lambda found: f"{quoted(found['hit'])} is cut short. Write “{_full(found)}”.", fix=_full)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers say such short forms as odd words, and min is also short for minimum.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Dose\n\nChildren over 2 yrs can take it.",
        "Clinic\n\nThe test takes 30 mins.",
    ),
    good=(
        "Dose\n\nChildren over 2 years can take it.",
        "Clinic\n\nThe test takes 30 minutes, at 12 min/km speed, from 2 Minsk clinics.",
    ),
)

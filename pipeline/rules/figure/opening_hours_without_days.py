"""Opening hours do not say on which days: “Lines are open 9am to 5pm.”"""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, line

_TIME = r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?"
_PATTERN = re.compile(rf"(?P<hit>(?:\d{{1,2}}(?:[:.]\d\d)?|{_TIME})\s?(?:to|until|till|-|–)\s?(?:{_TIME}|midnight))")
_OPEN = re.compile(r"\bopen|\blines?\b|\bphone|\bcall\b|\bhelpline|\bring\b|\bhours?\b|\bavailable|\bclinic")
_DAYS = re.compile(
    r"day\b|days\b|\b(?:mon|tues?|weds?|thur?s?|fri|sat|sun)\b|weekend|every|daily|year|24/7"
    r"|bank holiday|night|morning|a week"
)


def _has_days(found: re.Match[str]) -> bool:
    """Whether days stand in these lines or beside them, or the hours are none of opening."""
    near = found.string[max(0, found.start() - 150) : found.end() + 150].lower()
    return bool(_DAYS.search(near)) or not _OPEN.search(line(found).lower())


check = at_numbers(
    _PATTERN,
    "{0} does not say on which days. Add the days, such as “Monday to Friday”.",
    unless=_has_days,
    signs=("am", "pm", "a.m", "p.m"),
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="A person who needs help calls on a Sunday, and nobody answers.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Help\n\nOur helpline is open 9am to 5pm.",
        "Help\n\nCall our nurses, 8.30am–6pm.",
    ),
    good=(
        "Help\n\nOur helpline is open 9am to 5pm, Monday to Friday.",
        "Help\n\nOur helpline is open 9am to 5pm.\n\nWe are closed at weekends.",
        "Sun\n\nStay out of the sun from 11am to 3pm.",
    ),
)

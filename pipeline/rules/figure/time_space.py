"""A time has a space or full stops: “5 pm”, “5p.m.”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers


def _tidy(found: re.Match[str]) -> str:
    minute = f":{found['minute']}" if found["minute"] not in (None, "00") else ""
    return f"{found['hour'].lstrip('0')}{minute}{found['half'] or found['dotted']}m"


check = at_numbers(
    re.compile(
        r"(?<![\d.])(?P<hit>(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?(?:\s(?P<half>[ap])\.?m\b|"
        r"(?P<dotted>[ap])\.\s?m\b)(?P<end>\.(?!\s+[A-Z]|\s*$))?)",
        re.MULTILINE,
    ),
    "{0} has a space or full stops. Write it like “5pm”.",
    fix=_tidy,
    signs=(" am", " pm", "a.m", "p.m", "\u00a0am", "\u00a0pm"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A line break can part the hour from “am” or “pm”.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe close at 5 pm.",
        "Clinic\n\nWe open at 9a.m. on weekdays.",
    ),
    good=(
        "Clinic\n\nWe close at 5pm.",
        "Poem\n\nAt 30 am I wrong, and are these 5 PM's offices?",
    ),
)

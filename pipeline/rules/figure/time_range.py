"""A dash stands between two times: “9am-5pm”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, before

_PATTERN = re.compile(
    r"(?<![\d.:])(?P<hit>(?P<from>\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)\s?[-–—]\s?"
    r"(?P<to>\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|midnight|noon)))"
)

check = at_numbers(
    _PATTERN,
    "{0} has a dash between two times. Write “to”.",
    fix=lambda found: f"{found['from']} to {found['to']}",
    unless=lambda found: re.search(r"(?:between|from) $", before(found, 8)) is not None,
    signs=("am", "pm", "a.m", "p.m"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A dash is easily overlooked, and screen readers may leave it out.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe are open 9am-5pm.",
        "Clinic\n\nOpen Monday, 8.30–11.30am.",
    ),
    good=(
        "Clinic\n\nWe are open 9am to 5pm.",
        "Travel\n\nWe saw 9-5 as amounts.",
    ),
)

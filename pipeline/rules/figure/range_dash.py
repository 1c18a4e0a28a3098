"""A range has a dash: “2-4 days”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, before

_PATTERN = re.compile(
    r"(?<![\w.,/:+(-])(?<!\d[-–/] )(?<!\d )(?P<hit>(?P<low>\d{1,3}(?:\.\d+)?)\s?[–-]\s?"
    r"(?P<high>\d{1,3}(?:\.\d+)?))(?![\d/.:]*[-–/\d:])(?!\s?[ap]\.?m\b)(?! \d)"
)
_NO_RANGE = re.compile(
    r"(?:between|from|room|flat|ward|bay|table|figure|chapter|section|level|area|route|score|covid"
    r"|omega|vol\.?|volume|pages?|pp\.?|call|text|phone|ward|b|no\.?|dial|type|won|lost|version) $"
)

check = at_numbers(
    _PATTERN,
    "{0} has a dash, which is easily overlooked. Write “to”.",
    fix=lambda found: f"{found['low']} to {found['high']}",
    unless=lambda found: float(found["low"]) >= float(found["high"]) or _NO_RANGE.search(before(found, 10)) is not None,
    signs=("-", "–"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A dash is read as a minus by some readers, and left out by screen readers.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nIt lasts 5-7 days.",
        "Pain\n\nTake 1–2 tablets.",
    ),
    good=(
        "Flu\n\nIt lasts 5 to 7 days. Call 9-1-1, or 555-1234.",
        "Diet\n\nOmega 3-6 fats, between 5-10 of them. COVID-19 was first seen in 2019-20.",
    ),
)

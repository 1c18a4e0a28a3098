"""A time has a full stop: “5.30pm”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?<![\d.:£$€])(?P<hit>(?P<hour>1[0-2]|0?[1-9])\.(?P<minute>0[1-9]|[1-5]\d)(?=\s?[ap]\.?m\b))"),
    "{0} has a full stop for a time. Use a colon.",
    fix=lambda found: f"{found['hour']}:{found['minute']}",
    signs=("am", "pm", "a.m", "p.m"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A time with a full stop can be taken for an amount.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe close at 5.30pm.",
        "Clinic\n\nCome between 9.15 a.m. and noon.",
    ),
    good=(
        "Clinic\n\nWe close at 5:30pm.",
        "Costs\n\nIt costs £5.30 per month, or 5.30 amps.",
    ),
)

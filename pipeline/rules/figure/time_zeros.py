"""A full hour has needless noughts: “5:00pm”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?<![\d.:])(?P<hit>(?P<hour>1[0-2]|0?[1-9])[:.]00(?=\s?[ap]\.?m\b))"),
    "{0} has noughts that say nothing. Leave them out.",
    fix=lambda found: found["hour"].lstrip("0"),
    signs=(":00", ".00"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="5pm is quicker to read than 5:00pm.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe close at 5:00pm.",
        "Clinic\n\nWe open at 9.00 am.",
    ),
    good=(
        "Clinic\n\nWe close at 5pm.",
        "Costs\n\nIt costs £5.00 a month. The race took 5:00 minutes.",
    ),
)

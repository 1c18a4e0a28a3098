"""A space stands between a number and its unit: “5 mg”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, before
from pipeline.search.words.measures import NUMBER, SHORT

check = at_numbers(
    re.compile(rf"(?<![\d,.])(?<!\d )(?P<hit>(?P<number>{NUMBER})\s(?P<unit>{SHORT}))(?![\w'’/-])(?!\.\w)"),
    "{0} has a space before its unit. Leave the space out.",
    fix=lambda found: found["number"] + found["unit"],
    unless=lambda found: found["unit"] in ("g", "m") and re.search(r"[a-z]$|£|\$", before(found, 1)) is not None,
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A unit that begins a new line loses its number.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Pain\n\nTake 500 mg of paracetamol.",
        "Burns\n\nA burn of 2 cm or more is serious.",
    ),
    good=(
        "Pain\n\nTake 500mg of paracetamol, or 2 milligrams.",
        "Money\n\nThe 3 G's cost £5 m-high.",
    ),
)

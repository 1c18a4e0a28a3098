"""A number below 1 has no zero before its point: “.5”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs, before

_PATTERN = re.compile(r"[\s(](?P<hit>\.\d+)(?![\w.])")

check = at_signs(
    (" .", "(.", "\n."),
    _PATTERN,
    "{0} begins with its point. Write a zero before it.",
    fix=lambda found: f"0{found['hit']}",
    unless=lambda found: before(found, 8).rstrip().endswith(("=", "<", ">", "≤", "≥")),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A point with nothing before it is easily overlooked.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    yields_to=("figure.missing-leading-zero",),
    bad=(
        "Water\n\nDrink .5 of the bottle.",
        "Risk\n\nThe risk is about (.2 in 100).",
    ),
    good=(
        "Water\n\nDrink 0.5 of the bottle.",
        "Study\n\nThe groups differed (p < .05) after a year.",
    ),
)

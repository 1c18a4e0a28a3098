"""A dose below 1 has no zero before its point: “.5 mg”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs
from pipeline.search.words.measures import DOSE, FORM

_PATTERN = re.compile(rf"[\s(](?P<hit>\.\d+)(?=\s?(?:{DOSE}|{FORM}\b))")

check = at_signs(
    (" .", "(.", "\n."),
    _PATTERN,
    "{0} can be read as ten times the dose or more. Write a zero before the point.",
    fix=lambda found: f"0{found['hit']}",
)

rule = ProseRule(
    check=check,
    severity=Severity.ERROR,
    why="Where the point is overlooked, a person takes ten times the dose.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Heart\n\nTake .5 mg of digoxin once a day.",
        "Pain\n\nGive your child .25ml every 4 hours.",
    ),
    good=(
        "Heart\n\nTake 0.5 mg of digoxin once a day.",
        "Study\n\nThe groups differed (p < .05) after a year. Rest at home .5",
    ),
)

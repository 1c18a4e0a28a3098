"""A share has a decimal that nobody needs: “12.7%”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import after, at_numbers, before

check = at_numbers(
    re.compile(
        r"(?P<hit>(?:[2-9]|\d{2,3})\.\d+(?:\s?(?:%|per ?cent)| (?:people|patients|women|men|children|days"
        r"|weeks|months|years|times)\b))"
    ),
    "{0} is more exact than a reader needs. Round it to a whole number.",
    unless=lambda found: (
        re.search(r"a1c|blood|test|dose|body|bmi|alcohol", before(found, 60) + after(found, 20)) is not None
    ),
    signs=(".",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Decimals are hard to read, and make a number look surer than it is.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nThe vaccine prevented flu in 42.7% of people.",
        "Stay\n\nPeople stay for 3.6 days.",
    ),
    good=(
        "Flu\n\nThe vaccine prevented flu in 43% of people.",
        "Diabetes\n\nAn HbA1c blood test of 6.5% or more means diabetes. It costs £4.50 and weighs 2.5kg.",
    ),
)

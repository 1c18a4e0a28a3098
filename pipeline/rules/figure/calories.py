"""Energy is in “cal”, not in kcal."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import NUMBER

check = at_numbers(
    re.compile(rf"(?P<hit>{NUMBER}\s?(?:cals?|calories)\b)"),
    "{0} is not the unit on food labels. Write “kcal”.",
    signs=("cal",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Food labels have kcal, and a reader must find the same word there.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Diet\n\nEat 2,000 calories a day.",
        "Diet\n\nA biscuit has 80 cal.",
    ),
    good=(
        "Diet\n\nEat 2,000kcal a day.",
        "Diet\n\nOf the 2 calorie counters, 1 is call-only.",
    ),
)

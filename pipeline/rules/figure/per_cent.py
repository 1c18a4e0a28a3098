"""“Per cent” stands as words after a number: “20 per cent”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import NUMBER
from pipeline.search.words.wording import quoted

check = at_numbers(
    re.compile(rf"(?P<hit>(?P<number>{NUMBER})[ -]per ?cent)\b(?!-)"),
    lambda found: f"{quoted(found['hit'])} is longer than it need be. Write “{found['number']}%”.",
    fix=lambda found: f"{found['number']}%",
    signs=("cent",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="The sign is quicker to find and to read.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nThe vaccine works in 60 per cent of people.",
        "Flu\n\nAbout 5 percent get a rash.",
    ),
    good=(
        "Flu\n\nThe vaccine works in 60% of people.",
        "Flu\n\nA few per cent get a rash, 5 per centre.",
    ),
)

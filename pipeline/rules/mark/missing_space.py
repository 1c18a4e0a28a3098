"""No space stands after a comma or a full stop: “pain,fever”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import around_signs

_PATTERN = re.compile(
    r"(?<![\w/@.:&?=-])(?P<hit>(?P<before>[A-Za-z]*[a-z]{2})(?P<mark>[.?!](?=[A-Z][a-z])"
    r"|[,;](?=[A-Za-z]{2}))(?P<after>[A-Za-z]+))(?![\w/@=&]|\.\w|\()"
)

check = around_signs(
    (".", ",", ";", "?", "!"),
    _PATTERN,
    "{0} has no space after the mark. Put one in.",
    fix=lambda found: f"{found['before']}{found['mark']} {found['after']}",
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Two words that touch are hard to tell apart, and a screen reader runs them together.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nYou may have pain,fever and a cough.",
        "Flu\n\nStay at home.Rest and drink water.",
    ),
    good=(
        "Flu\n\nYou may have pain, fever and a cough.",
        "Flu\n\nSee www.example.org/Flu,page or e.g.the i.v. line, at 1,000 or Node.js.",
    ),
)

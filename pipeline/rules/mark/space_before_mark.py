"""A space stands before a comma or a full stop: “pain .”"""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import around_signs

check = around_signs(
    (" ,", " .", " ;", " :", " ?", " !", " )"),
    re.compile(
        r"(?<![^\s(“\"])(?P<hit>(?P<before>[^\s(),;:]*[\w%’'\")])\s(?P<mark>[,;?!)](?![\w)(/-])|[.:]"
        r"(?![\w./])))"
    ),
    "{0} has a space too many. Take the space out.",
    fix=lambda found: found["before"] + found["mark"],
    unless=lambda found: found["mark"] == ":" and found["before"][-1].isdigit(),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A mark that stands alone can begin a new line, and looks careless.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nRest at home , and drink water.",
        "Flu\n\nStay in bed .",
    ),
    good=(
        "Flu\n\nRest at home, and drink water.",
        "Flu\n\nTake .5 of it, or 3 : 1, and see .org pages (a ... b).",
    ),
)

"""Three dots stand in a sentence: “and so on …”"""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import after, at_signs, before

check = at_signs(
    ("…", "..."),
    re.compile(r"(?P<hit>…|(?<!\.)\.{3,})"),
    "{0} leaves the reader to guess. End the sentence, or say the rest.",
    unless=lambda found: (
        re.search(r"[\[(_]$", before(found, 1)) is not None or re.match(r"\s?[\])_]", after(found, 2)) is not None
    ),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A reader cannot tell what was left out.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nYou may feel tired, hot, cold ...",
        "Flu\n\nIf it gets worse…",
    ),
    good=(
        "Flu\n\nYou may feel tired, hot or cold.",
        "Flu\n\nThe report says it “is […] common”.",
    ),
)

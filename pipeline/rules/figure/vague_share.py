"""How many people a risk or benefit is for is left open: “some people get side effects”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import line
from pipeline.rules.patterns import each

_PATTERN = re.compile(
    r"\b(?P<hit>(?:many|most|some|a few|few|a (?:large|small) number of|a (?:minority|majority"
    r"|proportion) of) (?:people|patients|women|men|children|babies|adults|users))"
    r"(?= [^.\n]{0,40}?(?:risk|side effects?|\bdie\b|surviv|\bcured?\b|complication|get better|recover"
    r"|relapse|infection))"
)

check = each(
    re.compile(_PATTERN.pattern, re.IGNORECASE),
    "{0} does not say how many. Give the number out of 100 if it is known.",
    unless=lambda found: re.search(r"\d (?:in|out of) (?:every )?\d|\d\s?%", line(found)) is not None,
)

rule = ProseRule(
    check=check,
    cues=frozenset({"many", "most", "some", "few", "number", "minority", "majority", "proportion"}),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader who must weigh a risk needs to know its size.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Statins\n\nSome people get side effects.",
        "Cancer\n\nMost women are cured.",
    ),
    good=(
        "Statins\n\nSome people get side effects. About 1 in 10 have a headache.",
        "Flu\n\nMost people rest at home.",
    ),
)

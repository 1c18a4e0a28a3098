"""A risk is only compared with another: “doubles the risk”, “50% less likely”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import line
from pipeline.rules.patterns import each

_PATTERN = re.compile(
    r"\b(?P<hit>(?:doubl|tripl|halv)(?:e[sd]?|ing) (?:the|your|their|his|her) (?:risk|chances?|odds)"
    r"|(?:twice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) times) (?:more likely|less likely"
    r"|as likely|as high|the risk|higher|greater|lower)"
    r"|\d+(?:\.\d+)?\s?(?:%|per ?cent) (?:(?:more|less) likely|(?:higher|lower|greater|reduced"
    r"|increased) (?:risk|chance|odds))"
    r"|(?:risk|chances?|odds)\b[^.\n]{0,40}? by (?:up to |about |around |more than "
    r"|at least )?(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|half|a third|a quarter|two-thirds))"
)
_ABSOLUTE = re.compile(r"\d (?:in|out of) (?:every )?\d|from \d[\d.]*% to \d")

check = each(
    _PATTERN,
    "{0} does not say how high the risk is. Give the number of people with and without it.",
    unless=lambda found: _ABSOLUTE.search(line(found)) is not None,
)

rule = ProseRule(
    check=check,
    cues=frozenset({"risk", "risks", "likely", "chance", "chances", "odds", "times", "twice"}),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Twice a tiny risk is still tiny, but it frightens as if it were not.",
    source="https://www.nice.org.uk/guidance/cg138/chapter/1-Guidance",
    bad=(
        "Smoking\n\nSmoking doubles the risk of a stroke.",
        "Flu\n\nYou are 50% less likely to get flu.",
        "Heart\n\nWalking cuts your risk of heart disease by a third.",
    ),
    good=(
        "Pill\n\nThe pill doubles the risk of a clot, from 5 in 10,000 to 10 in 10,000 women.",
        "Flu\n\nYou are less likely to get flu at home. Wash twice as often.",
    ),
)

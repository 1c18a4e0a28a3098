"""A risk is only compared with another: “doubles the risk”, “50% less likely”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.care.risks import says_how_many
from pipeline.search.words.anchors import at_words, before, line

_WORDS = frozenset(
    ["double", "doubles", "doubled", "doubling", "triples", "tripled", "halve", "halves", "halved", "twice", "times"]
)
_WORDS |= frozenset(["more", "less", "higher", "lower", "risk", "risks", "chance", "chances", "odds"])
_SHARE = r"(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|half|a third|a quarter|two-thirds)"
_PATTERN = re.compile(
    r"(?P<hit>(?:[Dd]oubl|[Tt]ripl|[Hh]alv)(?:e[sd]?|ing) (?:the|your|their|his|her) (?:risk|chances?"
    r"|odds)"
    r"|(?:[Tt]wice|times) (?:more likely|less likely|as likely|as high|the risk|higher|greater|lower)"
    r"|(?:(?<=% )|(?<=percent )|(?<=per cent ))(?:(?:more|less) likely|(?:higher|lower) (?:risk|chance"
    r"|odds))"
    rf"|(?:risk|chance|odd)s?\b[^.\n]{{0,40}}? by (?:up to |about |around |more than "
    rf"|at least )?{_SHARE})"
)
_NUMBER = re.compile(r"(?:twice|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)) $", re.IGNORECASE)


def _is_no_risk(found: re.Match[str]) -> bool:
    """Whether it stands beside numbers of people, or has no number before “times”."""
    return says_how_many(line(found)) or (found["hit"][:5] == "times" and not _NUMBER.search(before(found, 9)))


check = at_words(
    _WORDS,
    _PATTERN,
    "{0} does not say how high the risk is. Give the number of people with and without it.",
    unless=_is_no_risk,
)

rule = ProseRule(
    check=check,
    cues=_WORDS,
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

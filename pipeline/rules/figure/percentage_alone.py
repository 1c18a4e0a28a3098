"""A percentage is given, and not how many people that is: “20%”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import after, at_numbers, before, line
from pipeline.rules.measures import NUMBER

_PATTERN = re.compile(rf"(?P<hit>{NUMBER}\s?(?:%|per ?cent\b))")
_FREQUENCY = re.compile(
    r"\d\s(?:in|out of)\s(?:every\s)?\d|\bhalf\b|\bquarters?\b|\bthirds?\b|\bout of\b|\b(?:one|two"
    r"|three|four|five) in \w+"
)
# A strength, a share of a food or a test, not a share of people.
_OTHER = re.compile(
    r"cream|gel|ointment|lotion|shampoo|solution|spray|drops|alcohol|bleach|fat\b|juice|cocoa|saturat"
    r"|oxygen|hba1c|a1c|daily value|dv\b"
    r"|milk|strength|hydrocortisone|peroxide|effort|uv|sun|salt|calories|energy|protein|body weight"
    r"|weight|discount|wool|cotton"
)


def _is_no_share(found: re.Match[str]) -> bool:
    around = before(found, 50) + after(found, 50)
    return found["hit"].startswith("100") or bool(_FREQUENCY.search(line(found)) or _OTHER.search(around))


check = at_numbers(
    _PATTERN,
    "{0} is hard to picture. Say how many people that is, such as “1 in 5 people”.",
    unless=_is_no_share,
    signs=("%", "cent"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Most people understand a risk better as a number of people than as a percentage.",
    source="https://www.nice.org.uk/guidance/cg138/chapter/1-Guidance",
    bad=(
        "Flu\n\nThe vaccine prevents flu in 60% of people.",
        "Surgery\n\nAbout 5 per cent of patients get an infection.",
    ),
    good=(
        "Flu\n\nThe vaccine prevents flu in 60% of people (6 out of 10).",
        "Eczema\n\nUse a 1% hydrocortisone cream. You can get 100% better.",
        "Hands\n\nThe gel should have at least 60% alcohol.",
    ),
)

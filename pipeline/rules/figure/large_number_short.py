"""A large number is cut short: “5m people”, “10k steps”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(
        r"(?<![\w.,])(?P<hit>\d+(?:\.\d+)?\s?(?:[kK]|[mM]n?|bn)) (?=people|steps|women|men|children|adults"
        r"|patients|cases|deaths|a year|pounds)"
    ),
    "{0} is cut short. Write “thousand” or “million”, or all the figures.",
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers take m for metres or minutes.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Diabetes\n\nIt affects 5m people in the UK.",
        "Exercise\n\nWalk 10k steps.",
    ),
    good=(
        "Diabetes\n\nIt affects 5 million people in the UK.",
        "Exercise\n\nRun 10k a week. Swim 50 m with people you know.",
    ),
)

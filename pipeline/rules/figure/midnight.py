"""The middle of the night is “12am” or “00:00”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?<![\d.:])(?P<hit>12(?:[:.]00)?\s?(?:a\.?m\b\.?|midnight\b)|0?0:00\b(?!:))", re.IGNORECASE),
    "{0} can be taken for midday or for another day. Write “midnight”.",
    signs=("12", "0:00"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A person who must not eat from 12am may stop at the wrong 12.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Surgery\n\nDo not eat after 12am.",
        "Clinic\n\nIt closes at 00:00.",
    ),
    good=(
        "Surgery\n\nDo not eat after midnight, or 12 hours before.",
        "Clinic\n\nCome at 12:30am.",
    ),
)

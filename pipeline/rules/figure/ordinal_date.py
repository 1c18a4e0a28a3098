"""The day of a date has letters: “6th August”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import MONTH, SHORT_MONTH

_PATTERN = re.compile(rf"(?P<hit>(?P<day>\d{{1,2}})(?:st|nd|rd|th) (?:of )?(?P<month>{MONTH}|{SHORT_MONTH})\b)")

check = at_numbers(
    _PATTERN,
    "{0} has letters after the day. Leave them out.",
    fix=lambda found: f"{found['day']} {found['month']}",
    signs=("st ", "nd ", "rd ", "th "),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="The letters add nothing, and a line break or a screen reader parts them from the number.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nIt opens on 6th August 2018.",
        "Clinic\n\nCome on the 1st of May.",
    ),
    good=(
        "Clinic\n\nIt opens on 6 August 2018.",
        "Pregnancy\n\nIn the 9th month, and on the 2nd Maya had a scan.",
    ),
)

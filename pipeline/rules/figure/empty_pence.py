"""An amount of money has empty pence: “£75.00”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

check = at_signs(
    ("£", "€"),
    re.compile(r"(?P<hit>(?P<whole>[£€][\d,]+)\.00)(?!\d)"),
    "{0} has pence that say nothing. Leave them out.",
    fix=lambda found: found["whole"],
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="£75.00 is easily read as £7,500.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Costs\n\nThe certificate costs £75.00.",
        "Costs\n\nYou get €1,200.00 a month.",
    ),
    good=(
        "Costs\n\nThe certificate costs £75.",
        "Costs\n\nA prescription costs £9.90.",
    ),
)

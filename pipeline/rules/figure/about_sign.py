"""A sign or a short form stands for “about”: “~5”, “approx. 5”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

check = at_signs(
    ("~", "±", "+/-", "approx.", "Approx."),
    re.compile(r"(?P<hit>(?:~|±|\+/-|[Aa]pprox\.))\s?\d"),
    "{0} is not easy to read. Write “about”.",
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Not all readers know the sign, and screen readers may leave it out.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Scan\n\nThe scan takes ~30 minutes.",
        "Scan\n\nIt takes approx. 30 minutes.",
    ),
    good=(
        "Scan\n\nThe scan takes about 30 minutes.",
        "Links\n\nSee example.org/~smith for more, in approximately 2 parts.",
    ),
)

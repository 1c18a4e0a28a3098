"""An NHS number is not in groups of 3, 3 and 4: “9991234567”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

check = at_words(
    frozenset({"nhs"}),
    re.compile(
        r"NHS (?:[Nn]umber|[Nn]o\.?)[^.\n]{0,40}?(?<!\d)(?P<hit>\d{10}|\d{3}-\d{3}-\d{4}|\d{4} \d{3} \d{3}"
        r"|\d{5} \d{5})(?!\d)"
    ),
    "{0} is not in the groups of an NHS number. Write 3, 3 and 4 figures with spaces.",
    fix=lambda found: re.sub(r"(\d{3})(\d{3})(\d{4})", r"\1 \2 \3", re.sub(r"\D", "", found["hit"])),
)

rule = ProseRule(
    check=check,
    cues=frozenset({"nhs"}),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People read the number out over the phone, and lose their place in a long row.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Records\n\nYour NHS number looks like 9991234567.",
        "Records\n\nAn NHS number, such as 999-123-4567, has 10 figures.",
    ),
    good=(
        "Records\n\nYour NHS number looks like 999 123 4567.",
        "Records\n\nCall the NHS number 020 7450 4000.",
    ),
)

"""Pence are written with a “p”: “50p”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, line

_MONEY = re.compile(r"£|\b(?:cost|price|pay|paid|charge|spend|spent|fee|cheap|buy|sell|sold|donat|minute|calls? to)")

check = at_numbers(
    re.compile(r"(?<![\d.,])(?P<hit>(?P<number>\d{1,3})p)(?![\w.]*\w)"),
    "{0} has a short form. Write “pence”.",
    fix=lambda found: f"{found['number']} pence",
    unless=lambda found: not _MONEY.search(line(found).lower()) or "chromosom" in found.string,
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers say the letter, not the word.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Costs\n\nCalls cost 4p a minute.",
        "Costs\n\nA bag costs 10p.",
    ),
    good=(
        "Costs\n\nCalls cost 4 pence a minute.",
        "Genes\n\nThe deletion on chromosome 22p is rare. We call it 22p too, and it costs nothing to test for 22p.",
    ),
)

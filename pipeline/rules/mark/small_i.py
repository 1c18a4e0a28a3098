"""“I” is written as a small letter."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

check = at_words(
    frozenset({"i", "i'm", "i've", "i'll", "i'd"}),
    re.compile(
        r"(?<![\w.(&'’-])(?P<hit>i)(?=['’](?:m|ve|ll|d)\b| (?:am|was|have|had|think|feel|felt|can|do|did"
        r"|know|need|want|will|would|got|took|went|could)\b)"
    ),
    "{0} is written in a small letter. Write “I”.",
    fix=lambda found: "I",
)

rule = ProseRule(
    check=check,
    cues=frozenset({"i", "i'm", "i've", "i'll", "i'd"}),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A reader may take it for a letter or a number.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Story\n\nLast year i had flu.",
        "Story\n\nNow i'm well.",
    ),
    good=(
        "Story\n\nLast year I had flu.",
        "Parts\n\nPart i) was long, and part (i) can help.",
    ),
)

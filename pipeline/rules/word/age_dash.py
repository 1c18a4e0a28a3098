"""A range of ages is written with a dash."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.choices import said

_CUES = frozenset({"aged", "ages", "age"})
_DASH = re.compile(r"(?:aged|ages?) (?P<hit>\d{1,3} ?[–-] ?\d{1,3})\b")

rule = ProseRule(
    check=said(_CUES, _DASH, "{} can be misread or read aloud wrongly. Write “to” between the ages."),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Programs that read pages aloud leave out the dash, and readers take it for a minus.",
    source="https://service-manual.nhs.uk/content/inclusive-content/age",
    bad=("Flu\n\nThe vaccine is for children aged 4–16.", "Flu\n\nIt is for people aged 50-64 years."),
    good=("Flu\n\nThe vaccine is for children aged 4 to 16.", "Flu\n\nAged care is free. Take 1-2 tablets."),
)

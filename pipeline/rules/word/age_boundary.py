"""Words leave out the people of just that age."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.choices import said

_CUES = frozenset({"over", "under"})
_BOUND = re.compile(
    r"(?:over|under)[ -]\d{1,2}(?:s|'s)\b"
    r"|(?:over|under) the age of \d{1,2}\b|(?:over|under) \d{1,2} years (?:old|of age)\b"
)

rule = ProseRule(
    check=said(
        _CUES,
        _BOUND,
        "{} leaves open whether people of that very age are meant. Write “aged … and over”, or “aged … and under”.",
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People of just that age do not know whether they can have a vaccine or a medicine.",
    source="https://service-manual.nhs.uk/content/inclusive-content/age",
    bad=("Flu\n\nThe vaccine is free for over 65s.", "Flu\n\nDo not give it to children under the age of 16."),
    good=(
        "Flu\n\nThe vaccine is free for people aged 65 and over.",
        "Flu\n\nIt takes under 5 minutes. More than 3 people came over 2 days.",
    ),
)

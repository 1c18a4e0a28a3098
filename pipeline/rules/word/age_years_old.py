"""An age is told twice."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import said

_CUES = frozenset({"aged"})
_TWICE = re.compile(
    r"aged \d{1,3} years(?: old)? (?:and|or) (?:over|older|above|under|younger)|aged \d{1,3} years old\b"
)

rule = ProseRule(
    check=said(_CUES, _TWICE, "{} says more than it need. Write only “aged” and the number."),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Short ages are easier to find on the page.",
    source="https://service-manual.nhs.uk/content/inclusive-content/age",
    bad=("Flu\n\nIt is for people aged 18 years old and over.", "Flu\n\nChildren aged 5 years or older can have it."),
    good=(
        "Flu\n\nIt is for people aged 18 and over.",
        "Flu\n\nShe is 3 years old. People aged 18 to 25 years can have it.",
    ),
)

"""“Normally” can tell a reader that they are not normal."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.choices import said

_CUES = frozenset({"normally"})

rule = ProseRule(
    check=said(_CUES, re.compile(r"normally"), "{} can sound as if a reader were not normal. Write “usually”."),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People whose illness takes another course feel that something is wrong with them.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nThe pain normally goes in a week.", "Flu\n\nNormally you can go home the same day."),
    good=(
        "Flu\n\nThe pain usually goes in a week.",
        "Flu\n\nYour blood pressure is normal. Abnormally high levels need treatment.",
    ),
)

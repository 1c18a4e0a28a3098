"""A radiologist does what a radiographer does."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import said

_CUES = frozenset({"radiologist", "radiologists"})
_TAKES = re.compile(r"radiologists?(?= (?:will |can |may |usually )?(?:takes?|operates?|positions?) )")

rule = ProseRule(
    check=said(_CUES, _TAKES, "{} is the doctor who reads X-rays. Write “radiographer” for the person who takes them."),
    cues=_CUES,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="People ask the wrong person about their results.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nThe radiologist takes the X-ray.", "Flu\n\nA radiologist will take pictures of your chest."),
    good=(
        "Flu\n\nThe radiographer takes the X-ray. A radiologist reads it.",
        "Flu\n\nThe radiologist will write a report, which takes a day.",
    ),
)

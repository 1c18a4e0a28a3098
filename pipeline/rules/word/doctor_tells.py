"""The reader is told that they will be told."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/doctor_tells"
_STAFF = re.compile(
    r"\b(?:doctor|gp|nurse|surgeon|specialist|consultant|midwife|pharmacist|team|therapist|radiotherapist|radiographer"
    r"|oncologist|dentist|optician|physiotherapist|staff)\b[^.\n]*$"
)
_REACH = 60


def _is_other(prose: Prose, span: Span) -> bool:
    """Whether somebody else tells: “your results will tell you”."""
    return not _STAFF.search(prose.plain, max(0, span.start - _REACH), span.end)


rule = ProseRule(
    check=listed(_TABLE, "{} leaves the reader waiting.", explained=False, unless=_is_other),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People who ask take more part in their care than people who wait to be told.",
    source="https://service-manual.nhs.uk/content/voice-and-tone",
    bad=(
        "Flu\n\nYour doctor will tell you how long to rest.",
        "Flu\n\nYour surgeon or nurse will let you know when to come.",
    ),
    good=(
        "Flu\n\nTalk to your doctor about how long to rest.",
        "Flu\n\nYour results will tell you more. We will let you know the date.",
    ),
)

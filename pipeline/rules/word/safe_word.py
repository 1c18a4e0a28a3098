"""Something is called safe that can only be safer."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/safe_word"

rule = ProseRule(
    check=listed(_TABLE, "{} promises more than is true, or uses words it could do without.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Nothing people do is without any risk, and a page must not promise that it is.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nPractise safe sex.", "Flu\n\nAs a safety precaution, do not drive."),
    good=("Flu\n\nPractise safer sex. There is no safe limit for drinking.", "Flu\n\nIt is safe to swim."),
)

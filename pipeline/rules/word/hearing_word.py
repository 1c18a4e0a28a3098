"""A word about hearing that people object to or do not use."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/hearing_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is not what people with hearing loss call it.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Deaf people who sign see themselves as a community, and others say that they have hearing loss.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nMumps can cause deafness.", "Flu\n\nServices for the deaf."),
    good=(
        "Flu\n\nMumps can cause hearing loss.",
        "Flu\n\nSignHealth is the charity of Deaf people. You may become deaf in one ear.",
    ),
)

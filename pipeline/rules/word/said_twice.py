"""Two words say one thing."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/said_twice"

rule = ProseRule(
    check=listed(_TABLE, "{} says one thing twice.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader looks for a difference where there is none.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Flu\n\nYou may have radiotherapy treatment.",
        "Flu\n\nHIV virus tests are free. Each and every person can come.",
    ),
    good=(
        "Flu\n\nYou may have radiotherapy. The treatment takes a week.",
        "Flu\n\nThe virus HIV is treated. Each person, and every visitor, can come.",
    ),
)

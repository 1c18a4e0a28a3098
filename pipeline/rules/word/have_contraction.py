"""“Have” is shortened after another verb."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/have_contraction"

rule = ProseRule(
    check=listed(_TABLE, "{} is hard to read.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Rare short forms slow down weak readers and people new to English.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=("Flu\n\nThey've been told.", "Flu\n\nYou should’ve had a letter."),
    good=(
        "Flu\n\nThey have been told. You'll get a letter.",
        "Flu\n\nIt's serious. That's why we ask. We've sent a letter.",
    ),
)

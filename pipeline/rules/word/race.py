"""People’s ethnicity is called race."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/race"

rule = ProseRule(
    check=listed(_TABLE, "{} is about ethnicity.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Ethnicity is what people are asked about, and what they call it.",
    source="https://service-manual.nhs.uk/content/inclusive-content/ethnicity-religion-and-nationality",
    bad=("Flu\n\nIt can affect people of any race.", "Flu\n\nThe figures differ by race and age."),
    good=(
        "Flu\n\nIt can affect people of any ethnicity. Rest before a race.",
        "Flu\n\nYour heart races. Bring your race number.",
    ),
)

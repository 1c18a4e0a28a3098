"""A sign of illness or an amount is named in vague words."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/vague_symptom"

rule = ProseRule(
    check=listed(_TABLE, "{} does not say what or how much.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader cannot tell whether what they feel is meant, and may wait too long.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=("Flu\n\nSide effects include an upset stomach.", "Flu\n\nDo not drink more than a large glass of wine."),
    good=(
        "Flu\n\nSide effects include stomach ache and feeling sick.",
        "Flu\n\nDrink a 250ml glass of water. You may feel upset. It takes turns.",
    ),
)

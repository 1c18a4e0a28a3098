"""Illness is told as a war."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/battle"

rule = ProseRule(
    check=listed(_TABLE, "{} frightens, or makes illness a fight to be won or lost."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People who get worse feel that they have not fought enough, and fear keeps others from reading on.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=("Flu\n\nHe lost his battle with cancer.", "Flu\n\nHigh blood pressure is a silent killer."),
    good=(
        "Flu\n\nHe died of cancer. You may feel hopeless.",
        "Flu\n\nNatural killer cells are white blood cells. A terminal illness cannot be cured.",
    ),
)

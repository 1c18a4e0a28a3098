"""A word about phoning that people do not use."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/phone_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is not what most people say."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="In an emergency the shortest usual word, “call”, is read first.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nTelephone your GP.", "Flu\n\nRing us or dial 999."),
    good=("Flu\n\nPhone your GP. Take off your ring.", "Flu\n\nTurn the dial on the inhaler."),
)

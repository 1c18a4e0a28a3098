"""Living with a condition is called suffering."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.choices import listed
from pipeline.rules.wordlists import cues

_TABLE = "word/suffering"

rule = ProseRule(
    check=listed(_TABLE, "{} tells people how to feel about a condition.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="Many people live well with a condition, and do not find themselves in words of pity.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nIf you suffer from asthma, carry your inhaler.", "Flu\n\nAdvice for migraine sufferers."),
    good=(
        "Flu\n\nIf you have asthma, carry your inhaler. Wounds can suffer damage.",
        "Flu\n\nYou can ease the suffering of someone who is dying.",
    ),
)

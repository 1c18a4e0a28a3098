"""A body that acts for people is named instead of who they are."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/organisation_acts"

rule = ProseRule(
    check=listed(_TABLE, "{} does not say who acts.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People do things, not buildings; a reader wants to know whom to expect or to ask.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nThe hospital will call you.", "Flu\n\nThe NHS will pay for travel."),
    good=(
        "Flu\n\nHospital staff will call you.",
        "Flu\n\nThe hospital wing is new. Your nurse will call from the hospital.",
    ),
)

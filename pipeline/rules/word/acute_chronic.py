"""“Acute” and “chronic” are widely misunderstood."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/acute_chronic"

rule = ProseRule(
    check=listed(_TABLE, "Many people think that {} means “very bad”."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader who takes “chronic” for “severe” is frightened without need, and one who takes “acute” so may wait.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nBack pain can be acute or chronic.", "Flu\n\nPeople with chronic conditions need a flu vaccine."),
    good=(
        "Flu\n\nPeople with acute myeloid leukaemia or chronic kidney disease need a flu vaccine.",
        "Flu\n\nLong-term (chronic) pain is common.",
    ),
)

"""A word for vaccination that is not clear or frightens."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/vaccine_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is not clear to everyone, or worries people who fear needles."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="One word for one thing helps people find their vaccine, and “jab” puts off those who fear needles.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nGet your flu jab.", "Flu\n\nAsk about immunisation."),
    good=(
        "Flu\n\nGet your flu vaccine. The Joint Committee on Vaccination and Immunisation advises the NHS.",
        "Flu\n\nThe pain can feel like jabbing.",
    ),
)

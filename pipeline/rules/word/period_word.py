"""Words call periods unclean."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/period_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is not the word for periods that people use with ease."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="“Sanitary” and veiled words suggest that periods are dirty, and shame people.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nUse sanitary products.", "Flu\n\nBring your sanitary towels at that time of the month."),
    good=(
        "Flu\n\nUse period products.",
        "Flu\n\nGood hand hygiene matters. The sanitary inspector came. Your monthly appointment is due.",
    ),
)

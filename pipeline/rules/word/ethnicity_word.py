"""A word about ethnicity that people object to."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/ethnicity_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is a word that people object to.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="People who are named by words of others feel that the service is not for them.",
    source="https://service-manual.nhs.uk/content/inclusive-content/ethnicity-religion-and-nationality",
    bad=("Flu\n\nThe risk is higher in BAME groups.", "Flu\n\nCaucasians get it more often."),
    good=(
        "Flu\n\nThe risk is higher in ethnic minorities.",
        "Flu\n\nThe sore is also called “oriental sore”. The whites of your eyes may be yellow. Beat the egg whites.",
    ),
)

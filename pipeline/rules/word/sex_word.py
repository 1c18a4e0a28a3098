"""A word about sex, gender or who people love that is unclear or hurts."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/sex_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is unclear, or hurts.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People who do not find themselves in the words do not take up care such as screening.",
    source="https://service-manual.nhs.uk/content/inclusive-content/sex-gender-and-sexuality",
    bad=("Flu\n\nAsk for the sex assigned at birth.", "Flu\n\nIt is as common in homosexuals."),
    good=(
        "Flu\n\nAsk for the sex registered at birth.",
        "Flu\n\nYou may be called a trans person. The opposite side hurts.",
    ),
)

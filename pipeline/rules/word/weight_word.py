"""A word about weight that shames."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/weight_word"

rule = ProseRule(
    check=listed(_TABLE, "{} shames people for their weight.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People who feel shamed for their weight avoid care and eat less well.",
    source="https://www.england.nhs.uk/publication/language-matters-language-and-diabetes/",
    bad=("Flu\n\nObese patients have more complications.", "Flu\n\nShe is morbidly obese."),
    good=(
        "Flu\n\nPeople living with obesity have more complications.",
        "Flu\n\nIf you are obese (BMI 30 or more), ask about help. Fat in food is measured.",
    ),
)

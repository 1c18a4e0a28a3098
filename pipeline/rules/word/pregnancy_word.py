"""A staff word about pregnancy and birth."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/pregnancy_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is a staff word."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="Parents think of a baby and of weeks, and need both to follow advice in pregnancy.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nThe fetus moves in the second trimester.",
        "Flu\n\nNeonates lose weight at 40 weeks gestation.",
    ),
    good=(
        "Flu\n\nThe baby moves from week 16. Ask about embryo transfer.",
        "Flu\n\nThe baby (fetus) is the size of a bean.",
    ),
)

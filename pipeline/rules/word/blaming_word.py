"""Words put the blame on a person who is ill."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/blaming_word"

rule = ProseRule(
    check=listed(_TABLE, "{} can sound as if the person were to blame.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Words that doubt or blame people make them less likely to tell staff what matters.",
    source="https://www.bmj.com/content/377/bmj-2021-066720",
    bad=(
        "Flu\n\nSome patients are non-compliant.",
        "Flu\n\nIf you failed treatment before, tell us. The patient complains of pain.",
    ),
    good=(
        "Flu\n\nYou have the right to refuse treatment. Some people do not take their tablets.",
        "Flu\n\nThe doctor admits people to the ward. It is not your fault. Complain to the ward manager.",
    ),
)

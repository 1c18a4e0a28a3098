"""An age is vague."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/age_word"

rule = ProseRule(
    check=listed(_TABLE, "{} does not say how old.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Readers cannot tell whether they are meant, and many feel labelled.",
    source="https://service-manual.nhs.uk/content/inclusive-content/age",
    bad=("Flu\n\nIt is most common in middle-aged women.", "Flu\n\nYoungsters get it more often."),
    good=(
        "Flu\n\nIt is most common in women aged 45 to 64.",
        "Flu\n\nAsk at the youth club. The middle ear is inside the head.",
    ),
)

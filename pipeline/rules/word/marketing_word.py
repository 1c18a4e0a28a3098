"""A word praises instead of telling."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/marketing_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is a word of marketing or management.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Readers need to know what happens to them; praise and office talk make a page less believed.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=("Flu\n\nOur world-class team gives holistic care.", "Flu\n\nWe signpost you to services."),
    good=(
        "Flu\n\nOur team cares for your body and your mood. An impacted wisdom tooth hurts.",
        "Flu\n\nFollow the signs. The midwife may deliver your baby.",
    ),
)

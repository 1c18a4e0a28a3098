"""Words are meant in another sense than they have."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/metaphor"

rule = ProseRule(
    check=listed(_TABLE, "{} is a figure of speech."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People who are new to English, autistic, or ill read words as they stand.",
    source="https://www.w3.org/TR/coga-usable/",
    bad=("Flu\n\nWatch for red flags on your cancer journey.", "Flu\n\nKeep an eye on the wound."),
    good=(
        "Flu\n\nThe wound may bleed. Plan your journey to hospital.",
        "Flu\n\nFlush the toilet twice. Keep your eye covered.",
    ),
)

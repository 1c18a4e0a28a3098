"""A word that says nothing."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/filler"

rule = ProseRule(
    check=listed(_TABLE, "{} adds nothing.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why=(
        "Each word that says nothing takes strength from a reader who has little, and “of course” shames one who "
        "did not know."
    ),
    source="https://www.plainenglish.co.uk/files/howto.pdf",
    bad=("Flu\n\nOf course, you can call us.", "Flu\n\nBasically, it is a virus. As you know, rest helps."),
    good=(
        "Flu\n\nTake a full course of antibiotics.",
        "Flu\n\nThe facts are clear. The day centre closes at the end of July.",
    ),
)

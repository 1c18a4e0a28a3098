"""What is done is said with a noun."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/nominalisation"

rule = ProseRule(
    check=listed(_TABLE, "{} hides a verb in a noun.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Sentences with plain verbs are shorter and say who does what.",
    source="https://www.plainenglish.co.uk/files/howto.pdf",
    bad=("Flu\n\nThe nurse will carry out an assessment.", "Flu\n\nTake time to make a decision."),
    good=("Flu\n\nThe nurse will assess you.", "Flu\n\nThe decision is yours. Make a list of your medicines."),
)

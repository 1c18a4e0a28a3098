"""A word for a job or for people leaves out some of them."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/gendered_word"

rule = ProseRule(
    check=listed(_TABLE, "{} leaves some people out.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People who are not named think that they are not meant.",
    source="https://service-manual.nhs.uk/content/inclusive-content/sex-gender-and-sexuality",
    bad=("Flu\n\nThe chairman will reply.", "Flu\n\nOur male nurse will see you."),
    good=(
        "Flu\n\nThe chair will reply. The tail of the man o' war stings.",
        "Flu\n\nYou can ask to see a female doctor.",
    ),
)

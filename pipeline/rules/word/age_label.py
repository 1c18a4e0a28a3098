"""People are labelled by their age."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/age_label"

rule = ProseRule(
    check=listed(_TABLE, "{} labels people by their age.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="Few people see themselves as “elderly”, so they do not take the advice as meant for them.",
    source="https://service-manual.nhs.uk/content/inclusive-content/age",
    bad=("Flu\n\nFlu is more serious in the elderly.", "Flu\n\nThe vaccine is free for pensioners and OAPs."),
    good=(
        "Flu\n\nFlu is more serious in older people. A senior nurse will help.",
        "Flu\n\nAsk at the department of geriatrics. The ward for care of the elderly is closed.",
    ),
)

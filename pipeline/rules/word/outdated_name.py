"""A condition is called by a name that is no longer used."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/outdated_name"

rule = ProseRule(
    check=listed(_TABLE, "{} is an old name.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader who looks for the name in use does not find the page, and old names often shame.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nChlamydia is an STD.", "Flu\n\nPMT can make you tearful."),
    good=(
        "Flu\n\nChlamydia is an STI. Call STD 01632 for the area code.",
        "Flu\n\nMaturity-onset diabetes of the young (MODY) is rare.",
    ),
)

"""People are named after their illness."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/condition_label"

rule = ProseRule(
    check=listed(_TABLE, "{} names people after an illness.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A person is more than an illness, and people who feel labelled turn away from care.",
    source="https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
    bad=("Flu\n\nDiabetics should have their feet checked.", "Flu\n\nAn epileptic can drive after a year."),
    good=(
        "Flu\n\nDiabetic foot checks are free. People with diabetes can have them.",
        "Flu\n\nYou may have an epileptic seizure. An asthmatic attack can come at night.",
    ),
)

"""The reader is told that they will be told."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.choices import listed
from pipeline.rules.wordlists import cues

_TABLE = "word/doctor_tells"

rule = ProseRule(
    check=listed(_TABLE, "{} leaves the reader waiting.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People who ask take more part in their care than people who wait to be told.",
    source="https://service-manual.nhs.uk/content/voice-and-tone",
    bad=("Flu\n\nYour doctor will tell you how long to rest.", "Flu\n\nYou will be told when to come."),
    good=("Flu\n\nTalk to your doctor about how long to rest.", "Flu\n\nYou can tell your doctor what worries you."),
)

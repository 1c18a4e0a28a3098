"""A formal verb stands where people would use a short one."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/formal_verb"

rule = ProseRule(
    check=listed(_TABLE, "{} is more formal than it need be."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Short everyday verbs are read faster and understood by more people.",
    source="https://www.plainenglish.co.uk/files/alternative.pdf",
    bad=("Flu\n\nCommence the tablets if the pain persists.", "Flu\n\nSeek advice. Do not exceed 8 tablets."),
    good=(
        "Flu\n\nStart the tablets if the pain carries on.",
        "Flu\n\nYou may be seeking asylum. Ask about assisted conception.",
    ),
)

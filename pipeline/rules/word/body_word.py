"""A part of the body has its medical name, and people have an everyday one."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/body_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is a staff name for a part of the body."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="Many people do not know where in their body the medical name points to.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nYou may have pain in your abdomen.", "Flu\n\nThe doctor puts a finger into your rectum or anus."),
    good=(
        "Flu\n\nYou may have pain in your tummy (abdomen).",
        "Flu\n\nYou may be asked about an abdominal aortic aneurysm. Food goes down your food pipe, or oesophagus.",
    ),
)

"""A sign of illness has a medical name, and people have an everyday one."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/symptom_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is a medical word for a sign of illness."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="People look for what they feel, in the words they have for it, and must not miss a sign of harm.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nSymptoms include fever, nausea and vomiting.", "Flu\n\nThe medicine can make you drowsy."),
    good=(
        "Flu\n\nYou may feel sick (nausea). You may have a high temperature (fever).",
        "Flu\n\nGo to A&E if you are vomiting blood. Hay fever makes your eyes itch.",
    ),
)

"""A formal verb stands beside a symptom."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/experience"

rule = ProseRule(
    check=listed(_TABLE, "{} is more formal than it need be.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="“Have” and “get” are read faster, and symptoms are what people look for.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nCall us if you experience symptoms.",
        "Flu\n\nSome people develop side effects. She experiences headaches.",
    ),
    good=(
        "Flu\n\nCall us if you have symptoms.",
        "Flu\n\nAn experienced nurse will help. Share your experience of the clinic.",
    ),
)

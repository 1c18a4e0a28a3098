"""A hard word stands where a plain one would do."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "plain_words"

rule = ProseRule(
    check=listed(_TABLE, "{} is harder to read than it need be."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="Everyday words are read faster and understood by more people.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nWash your hands prior to meals, and additionally after them. Numerous people forget.",
        "Flu\n\nAdequate rest is optimal.",
    ),
    good=(
        "Flu\n\nYou may catch flu (influenza).",
        "Flu\n\nPeople who are seeking asylum should see a doctor. Ask about alternative medicine.",
    ),
)

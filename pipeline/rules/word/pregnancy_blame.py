"""A word about pregnancy that judges."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/pregnancy_blame"

rule = ProseRule(
    check=listed(_TABLE, "{} can sound like a judgement.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Words that judge hurt most when a pregnancy is hard, and keep people from care.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nGet help with an unwanted pregnancy.", "Flu\n\nA spontaneous abortion is common."),
    good=(
        "Flu\n\nGet help with an unplanned pregnancy.",
        "Flu\n\nUnwanted side effects of the pill in pregnancy are rare. The labour can stop.",
    ),
)

"""A word is spelt in another way than in the house style: “breast-feeding”."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.respelt import respelt
from pipeline.search.words.wordlists import cues

_TABLE = "house_spellings"

check = respelt(_TABLE, "{} has another spelling in this style.")

rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="One word in two spellings looks like two things, and is found by only one search.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Babies\n\nYou can go on with breast-feeding.",
        "Heart\n\nYou may need a beta-blocker, which has side-effects.",
    ),
    good=(
        "Babies\n\nYou can go on with breastfeeding.",
        "Help\n\nAsk Breast Feeding Network or Health Care Wales about beta blockers.",
        "Trips\n\nOn the base, line up. Be in patient hands.",
    ),
)

"""A verb stands where a noun belongs, or the other way round: “practise nurse”, “effect your sleep”."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.respelt import respelt
from pipeline.search.words.wordlists import cues

_TABLE = "word_classes"

check = respelt(_TABLE, "{} looks like a mix of two words.", is_sure=False)

rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers stop at such a slip, and a search does not find the word.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Sleep\n\nPain can effect your sleep.",
        "Clinic\n\nSee the practise nurse.",
    ),
    good=(
        "Sleep\n\nPain can affect your sleep. Ask about the effect your pain has.",
        "Clinic\n\nSee the practice nurse, who can practise with you.",
    ),
)

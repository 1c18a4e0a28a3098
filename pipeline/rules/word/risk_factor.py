"""“Risk factor” and other words of statistics."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/risk_factor"

rule = ProseRule(
    check=listed(_TABLE, "{} is a word of statistics."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People want to know what makes an illness more likely for them, and many read “risk factor” as a certainty.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nRisk factors include smoking.", "Flu\n\nSmokers are at increased risk of lung cancer."),
    good=(
        "Flu\n\nSmoking makes lung cancer more likely.",
        "Flu\n\nAsk about the risks and benefits. The main factor is age, not risk.",
    ),
)

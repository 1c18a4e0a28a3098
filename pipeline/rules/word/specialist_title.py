"""A specialist's title stands without what the specialist looks after."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/specialist_title"

rule = ProseRule(
    check=listed(_TABLE, "{} is a title that many people do not know."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People are less afraid of a visit when they know what the specialist looks after.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nYou may see a cardiologist.", "Flu\n\nAsk your oncologist, or an optometrist."),
    good=(
        "Flu\n\nYou may see a heart specialist (cardiologist).",
        "Flu\n\nYou may see an oncologist, a cancer specialist. The Royal College of Physicians knows.",
    ),
)

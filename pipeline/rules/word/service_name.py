"""A place or service is called by a name that people do not look for."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/service_name"

rule = ProseRule(
    check=listed(_TABLE, "{} is not the name that people look for."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People miss the place that could help them when a page gives it a name that they do not use.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nAsk at the chemist or your GP practice.", "Flu\n\nGo to the accident and emergency department."),
    good=(
        "Flu\n\nAsk at a pharmacy. Practice the breathing at home, it is good practice.",
        "Flu\n\nYou may be called to cervical screening (a smear test).",
    ),
)

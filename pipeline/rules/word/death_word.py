"""Death is not called by its name."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/death_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is an indirect way to speak of death."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Veiled words are misunderstood, above all by people in shock or new to English.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nWhat to do when someone has passed away.", "Flu\n\nThe infection caused 3 fatalities."),
    good=(
        "Flu\n\nWhat to do when someone dies. A kidney stone may have passed.",
        "Flu\n\nThe medicine has expired: check the expiry date. It was passed on from a cat.",
    ),
)

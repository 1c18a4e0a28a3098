"""Signing in and out is called by other words than on the page’s buttons."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/log_in_word"

rule = ProseRule(
    check=listed(_TABLE, "{} differs from the words of the service."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People look for a button with the words that they have read.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nSign in to see your results.", "Flu\n\nLogin to the NHS App."),
    good=(
        "Flu\n\nLog in to see your results.",
        "Flu\n\nChoose your NHS login. There is a sign on the door.",
    ),
)

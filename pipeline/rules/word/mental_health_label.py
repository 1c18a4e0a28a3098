"""A word about mental health that shames."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/mental_health_label"

rule = ProseRule(
    check=listed(_TABLE, "{} shames people who live with a mental health condition.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="Shame keeps people from asking for help, and “commit” treats suicide as a crime.",
    source="https://www.samaritans.org/about-samaritans/media-guidelines/best-practice-suicide-reporting-tips/",
    bad=("Flu\n\nHis brother committed suicide.", "Flu\n\nThe clinic treats the mentally ill and schizophrenics."),
    good=(
        "Flu\n\nHis brother died by suicide. People who seek asylum can see a GP.",
        "Flu\n\nYou may have a psychotic episode or a depressive disorder.",
    ),
)

"""Words announce what is to come instead of saying it."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/throat_clearing"

rule = ProseRule(
    check=listed(_TABLE, "{} puts off what you have to say.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=(
        "page.lost-target",
        "page.unlinked-page",
    ),
    why="A tired or frightened reader gives up before the words that matter.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Flu\n\nPlease note that you must not eat before the test.",
        "Flu\n\nIt is important to remember that help is there.",
    ),
    good=(
        "Flu\n\nMake a note that you can take to the test.",
        "Flu\n\nTake note of any rash. It is important to remember your appointment.",
    ),
)

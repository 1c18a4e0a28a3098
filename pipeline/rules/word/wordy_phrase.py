"""Several words stand where one would do."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "plain_phrases"

rule = ProseRule(
    check=listed(_TABLE, "{} is longer than it need be.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Each word less is one less to read for people who read slowly or feel ill.",
    source="https://www.plainenglish.co.uk/files/howto.pdf",
    bad=("Flu\n\nYou need this in order to get well.", "Flu\n\nIn the event of a fever, try and rest."),
    good=(
        "Flu\n\nThe beds are in order, too.",
        "Flu\n\nThe number of people with flu is going up.",
    ),
)

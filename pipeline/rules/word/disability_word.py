"""A word about disability that people who have one object to."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/disability_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is a word that many disabled people object to.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="Words of pity or defect make disabled people feel that the page is not for them.",
    source="https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
    bad=("Flu\n\nShe is confined to a wheelchair.", "Flu\n\nStroke victims need help at once."),
    good=(
        "Flu\n\nShe uses a wheelchair. Victims of crime can get help from the police.",
        "Flu\n\nThe golf handicap is out of date. Eat a green vegetable.",
    ),
)

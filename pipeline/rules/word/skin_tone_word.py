"""A skin tone is named in vague words."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/skin_tone_word"

rule = ProseRule(
    check=listed(_TABLE, "{} means different things to different people.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers do not know whether a vague tone is theirs, and miss what a sign looks like on their skin.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=("Flu\n\nIt is harder to see on darker skin.", "Flu\n\nSun burns fair skin."),
    good=(
        "Flu\n\nIt is harder to see on brown and black skin.",
        "Flu\n\nYou may look pale. Keep the light away. Skin can be dark around the mole.",
    ),
)

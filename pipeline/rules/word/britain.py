"""“Britain” is not the United Kingdom."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/britain"

rule = ProseRule(
    check=listed(_TABLE, "{} leaves out Northern Ireland.", explained=False, names=True),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Health services differ between the countries of the UK, and people must know which is meant.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nIt affects 1 in 100 people in Britain.", "Flu\n\nGreat Britain has a screening programme."),
    good=(
        "Flu\n\nIt affects 1 in 100 people in the UK. Ask the British Red Cross.",
        "Flu\n\nThe United Kingdom of Great Britain and Northern Ireland is one state.",
    ),
)

"""A Latin word or short form."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/latin"

rule = ProseRule(
    check=listed(_TABLE, "{} is Latin, which many people do not understand.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Some readers do not know the short forms, and programs that read pages aloud say “egg” for “eg”.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nEat fruit, e.g. apples, pears etc.", "Flu\n\nTake it once per day, ie every morning."),
    good=(
        "Flu\n\nEat fruit, for example apples. Call IE Health on the Isle of Wight.",
        "Flu\n\nYou may have a carcinoma in situ. Ask about in vitro fertilisation.",
    ),
)

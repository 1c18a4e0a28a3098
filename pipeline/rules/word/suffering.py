"""Living with a condition is called suffering."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/suffering"
_THINGS = re.compile(
    r"\b(?:trial|stud(?:y|ie)|review|data|evidence|research|system|service|design|method|wound)s?\b[^.\n]{0,20}$"
)


def _is_thing(prose: Prose, span: Span) -> bool:
    """Whether it is no person: “the studies suffer from”."""
    return bool(_THINGS.search(prose.plain, max(0, span.start - 35), span.start))


rule = ProseRule(
    check=listed(_TABLE, "{} tells people how to feel about a condition.", explained=False, unless=_is_thing),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="Many people live well with a condition, and do not find themselves in words of pity.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nIf you suffer from asthma, carry your inhaler.", "Flu\n\nAdvice for migraine sufferers."),
    good=(
        "Flu\n\nIf you have asthma, carry your inhaler. The studies suffered from a lack of money.",
        "Flu\n\nYou can ease the suffering of someone who is dying.",
    ),
)

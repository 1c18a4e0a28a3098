"""Deaf people who sign write “Deaf” with a capital letter."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"deaf"})


def _is_capital(prose: Prose, span: Span) -> bool:
    return span.of(prose.text) == "Deaf"


rule = ProseRule(
    check=said(
        _CUES,
        re.compile(r"deaf(?= (?:people|person|community|children|adults|patients)\b)"),
        "{} may mean people who sign. Write “Deaf” for them, or “people with hearing loss”.",
        unless=_is_capital,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="For people who sign, Deaf is the name of their community and language.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nServices for deaf people.", "Flu\n\nA deaf person can text us."),
    good=("Flu\n\nServices for Deaf people.", "Flu\n\nYou may become deaf in one ear."),
)

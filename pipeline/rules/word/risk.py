"""A chance is called a risk."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"risk", "risks"})
_KEPT = re.compile(r" (?:factors?|assess\w*|groups?|scores?|-|management)|-")


def _is_kept(prose: Prose, span: Span) -> bool:
    return bool(_KEPT.match(prose.plain, span.end))


rule = ProseRule(
    check=said(
        _CUES,
        re.compile(r"risks?\b"),
        "{} may frighten more than it tells. Try “chance”, or say what can happen.",
        unless=_is_kept,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Many people take a risk for something that will happen; “chance” is read more calmly.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nThe risk of a stroke is small.", "Flu\n\nIt raises your risk of infection."),
    good=(
        "Flu\n\nThe chance of a stroke is small.",
        "Flu\n\nThe nurse does a risk assessment. Ask about risk factors.",
    ),
)

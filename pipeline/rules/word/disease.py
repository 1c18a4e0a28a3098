"""A condition is called a disease or a disorder."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"disease", "diseases", "disorder", "disorders", "diseased"})
_DISEASE = re.compile(r"disease[sd]?|disorders?")
_NO_NAME = re.compile(
    r"\b(?:the|a|an|this|that|these|those|your|their|any|some|other|many|of|rare|serious|common|certain|underlying"
    r"|long-term|related|no|more|different|and|from|to|for|inherited|genetic|mild|severe"
    r"|advanced|active|progressive|life-threatening) $"
)


def _is_name(prose: Prose, span: Span) -> bool:
    """Whether it belongs to the name of a condition: “kidney disease”."""
    return not _NO_NAME.search(prose.plain, max(0, span.start - 18), span.start)


rule = ProseRule(
    check=said(
        _CUES,
        _DISEASE,
        "{} can sound as if something were wrong with the person. Try “condition”, “problem” or “illness”.",
        unless=_is_name,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Many people live well with a condition and do not see themselves as diseased.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nThe disease can be treated.", "Flu\n\nIt is a common disorder of the skin."),
    good=("Flu\n\nThe condition can be treated.", "Flu\n\nKidney disease is common. Parkinson's disease too."),
)

"""“Should” can sound like an order from above."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"should"})
_BEFORE = re.compile(r"\b(?:(?:than|as) (?:it|they|you)|what|when|why|how|where|who|which)\s+$|(?:^|[.?!:\n]\s*)$")
_SHOULD = re.compile(
    r"should(?! (?:i|you|we|have|help|improve|get (?:a|the|your|better)|receive|be able|last|clear up|feel)\b)"
)


def _is_question(prose: Prose, span: Span) -> bool:
    return bool(_BEFORE.search(prose.plain, max(0, span.start - 12), span.start))


rule = ProseRule(
    check=said(
        _CUES,
        _SHOULD,
        "{} can sound like an order. Write “can”, “try to”, or “you need to” where it is a must.",
        unless=_is_question,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers feel told off, and cannot tell what they may do from what they must do.",
    source="https://service-manual.nhs.uk/content/voice-and-tone",
    bad=("Flu\n\nYou should drink more water. You should see a GP.", "Flu\n\nChildren should not go to school."),
    good=(
        "Flu\n\nTry to drink more water.",
        "Flu\n\nThe pain should improve soon, and you should get a letter.",
        "Flu\n\nWhen should I call? Should you feel worse, you need to call us.",
    ),
)

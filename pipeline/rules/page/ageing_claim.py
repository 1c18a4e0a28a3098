"""The text calls something new or current, and will not be right for long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import cues, uses

_OF_READER = re.compile(
    r"\b(?:you|your|I|my|start\w*|tak\w+|any|try\w*|given) (?:\w+ ){0,2}$|\b(?:if|when|before|after)\b[^.]{0,30}$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_REACH = 40  # characters before the words


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words of each such claim, but where a year stands beside it, or it is about the reader's own time."""
    for span, _ in uses("ageing_claims", prose):
        before = prose.text[max(0, span.start - _REACH) : span.start].rpartition("\n")[2]
        if not _OF_READER.search(before) and not _YEAR.search(prose.block(span).text):
            words = quoted(span.of(prose.text))
            yield Hit(
                span, f"{words} will not be true for long. Say when it was so, such as “in 2025”, or leave it out."
            )


rule = ProseRule(
    check=check,
    cues=cues("ageing_claims"),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Nobody sees the day on which “new” stops being true.",
    source="https://developers.google.com/style/timeless-documentation",
    bad=(
        "Bones\n\nResearch is going on all the time into better treatments.",
        "Flu\n\nA vaccine has recently been approved. There is currently no cure.",
    ),
    good=(
        "Flu\n\nIn 2025 a vaccine was recently approved.",
        "Flu\n\nTell us if you have recently changed medicines, and what you currently use.",
    ),
)

"""The outlook is told in the middle of another section."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.around import sentence_of
from pipeline.search.words.wording import quoted

_CUES = frozenset({"outlook", "prognosis", "survival"})
_OUTLOOK = re.compile(r"(?:their |your |the )?(?:outlook|prognosis|survival rates?|survival)\b", re.IGNORECASE)
_HEADED = re.compile(
    r"outlook|prognosis|survival|life expectancy|what (?:to expect|will happen)|future|stage|cure", re.IGNORECASE
)
_FEWEST_WORDS = 500


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first sentence about it of a long page that has no heading for it: the heading would go above."""
    page = prose.page
    has_heading = any(block.is_heading and _HEADED.search(block.text) for block in page.blocks)
    if has_heading or page.text.count(" ") < _FEWEST_WORDS:
        return
    found = min((prose.places[word][0] for word in _CUES & prose.words), default=-1)
    words = _OUTLOOK.match(prose.running, found) if found >= 0 else None
    if words:
        start = prose.running.find(sentence_of(words), prose.block(Span(*words.span())).span.start)
        message = (
            f"{quoted(words.group())} has no heading of its own. Give it one, so that readers can find or skip it."
        )
        yield Hit(Span(start, start + len(sentence_of(words))), message)


_LONG = " ".join(["Most people with it get better by themselves within about a week."] * 50)

rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SENTENCE,
    why="Some readers look for the outlook first, and others do not want to come upon it.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        f"Cancer\n\n\nTreatment\n\n{_LONG}\n\n\nCoping\n\nMost people worry about their outlook.",
        f"Cancer\n\n\nTreatment\n\n{_LONG} The prognosis varies.\n\n\nCare\n\nRest.",
    ),
    good=(f"Cancer\n\n\nTreatment\n\n{_LONG}\n\n\nOutlook\n\nThe outlook varies.", "Cancer\n\nThe outlook is good."),
)

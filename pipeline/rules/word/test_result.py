"""A result is called positive or negative and not explained."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.choices import said

_CUES = frozenset({"positive", "negative"})
_RESULT = re.compile(r"(?:positive|negative)(?P<test> (?:test )?results?)?\b")
_TESTED = re.compile(r"\btest(?:s|ed)?(?: (?:is|was|are|be|comes? back|came back|can be|may be))? $")
_WORTH = re.compile(r"\bmean|\bthat is\b|\bshows?\b|\bfound\b|\bfind\b|\(")
_REACH = 130  # characters after the word in which it may be explained


def _is_clear(prose: Prose, span: Span) -> bool:
    words = span.of(prose.plain)
    is_result = "test result" in words or words.endswith(" result")
    is_test = is_result or _TESTED.search(prose.plain, max(0, span.start - 24), span.start)
    after = prose.plain[span.end : span.end + _REACH].partition("\n")[0]
    return not is_test or bool(_WORTH.search(after))


rule = ProseRule(
    check=said(_CUES, _RESULT, "{} may be read as good or bad news. Say what the test found.", unless=_is_clear),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Some people think that a positive result is good news, and do not act on it.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nYou get a positive test result in 2 days.", "Flu\n\nIf you tested negative, stay at home."),
    good=(
        "Flu\n\nA positive test result means that you have the virus.",
        "Flu\n\nTry to be positive about the tests. Blood groups are positive or negative.",
    ),
)

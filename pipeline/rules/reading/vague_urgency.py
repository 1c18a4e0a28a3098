"""The text says that help is urgent, but not how soon, or whom to call."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule, Scope
from pipeline.search.words.anchors import at_words, line
from pipeline.search.words.around import sentence_of

_CUES = frozenset({"soon", "delay", "promptly", "urgently", "quickly"})
_BEGINNINGS = frozenset({"as", "without", "promptly", "urgently", "quickly"})
_VAGUE = re.compile(r"(?:as soon as (?:possible|you can)|without delay|promptly|urgently|quickly)\b", re.IGNORECASE)
_READER_ACTS = re.compile(
    r"\b(?:see|tell(?:ing)?|contact(?:ing)?|call(?:ing)?|phone|ring|speak(?:ing)? to|talk(?:ing)? to|ask(?:ing)?"
    r"|get(?:ting)? (?:medical )?(?:help|advice|treatment)|visit|seek(?:ing)?)\b",
    re.IGNORECASE,
)
_CLEAR = re.compile(
    r"\b\d{3}\b|\b(?:same day|today|within|hours?|A ?& ?E|emergency|pharmacy|pharmacist)\b", re.IGNORECASE
)


def _is_clear(found: re.Match[str]) -> bool:
    return not _READER_ACTS.search(sentence_of(found)) or bool(_CLEAR.search(line(found)))


rule = ProseRule(
    check=at_words(_BEGINNINGS, _VAGUE, "{0} does not say how soon. Say when, and whom to call.", unless=_is_clear),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    scope=Scope.SENTENCE,
    why="People put off a call when they do not know how urgent it is or whom to ring.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=("Flu\n\nIf you feel worse, see your doctor as soon as possible.", "Flu\n\nContact your nurse urgently."),
    good=(
        "Flu\n\nIf you feel worse, call your doctor as soon as possible, and within 2 hours.",
        "Flu\n\nThe doctor will treat you as soon as possible.",
        "Flu\n\nSee your doctor as soon as possible, or call 111.",
    ),
)

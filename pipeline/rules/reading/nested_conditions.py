"""A sentence has conditions within conditions."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchored import at_words
from pipeline.rules.around import sentence_of

_CUES = frozenset({"unless", "except", "provided", "providing"})
_EXCEPTION = re.compile(r"unless|except(?! for)|provided (?:that|you)|providing (?:that|you)", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:if|unless|except|provided|providing|as long as|only when|even though|although|in case)\b", re.IGNORECASE
)
_MOST = 1


def _is_plain(found: re.Match[str]) -> bool:
    return len(_CONDITION.findall(sentence_of(found))) <= _MOST


rule = ProseRule(
    check=at_words(
        _CUES,
        _EXCEPTION,
        "{0} is one condition too many for a sentence. Make two sentences, or a list.",
        unless=_is_plain,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Readers lose track of which condition goes with which advice, and may do the opposite.",
    source="https://www.plainenglish.co.uk/files/howto.pdf",
    bad=(
        "Flu\n\nIf you are pregnant, do not take ibuprofen unless your doctor tells you to.",
        "Flu\n\nYou can go to work unless you cough, except if you work alone.",
    ),
    good=(
        "Flu\n\nDo not take ibuprofen unless your doctor tells you to.",
        "Flu\n\nGo to work unless you cough. If you cough, stay at home.",
    ),
)

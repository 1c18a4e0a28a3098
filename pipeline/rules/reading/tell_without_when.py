"""The reader is to tell a doctor about a symptom, and the text does not say how soon."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.around import sentence_of

_CUES = frozenset({"tell", "inform", "report", "let"})
_TELL = re.compile(
    r"(?:tell|inform|let|report (?:it|this|them) to) (?:your|a|the) (?:\w+ )?(?:doctor|GP|nurse|team"
    r"|specialist|midwife)(?: know)?\b",
    re.I,
)
_MUST = re.compile(
    r"\b(?:should|must|need to|have to|always|please|important to|important that you) (?:also )?$", re.IGNORECASE
)
_SYMPTOM = re.compile(
    r"\b(?:pain|symptoms?|bleed\w*|bruis\w*|rash|fever|temperature|worse|side effects?|lumps?|swelling|signs?"
    r"|numb\w*)\b",
    re.I,
)
_WHEN = re.compile(
    r"\b(?:straight ?away|immediately|today|same day|within|at once|right away|urgent\w*|before|when you|next"
    r"|hours?|during|at your|first|promptly|quickly|soon)\b",
    re.I,
)


def _is_clear(found: re.Match[str]) -> bool:
    must = _MUST.search(found.string, max(0, found.start() - 30), found.start())
    sentence = sentence_of(found)
    return not must or not _SYMPTOM.search(sentence) or bool(_WHEN.search(sentence))


rule = ProseRule(
    check=at_words(
        _CUES,
        _TELL,
        "{0} does not say how soon. Write “today”, “within a week” or “at your next visit”.",
        unless=_is_clear,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    why="Without a time, some people ring at night about an ache, and others wait for weeks with something serious.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Bones\n\nIf you have a new pain you should tell your doctor.",
        "Tablets\n\nYou must let your nurse know about any bleeding.",
    ),
    good=(
        "Bones\n\nIf you have a new pain you should tell your doctor within a week.",
        "Tablets\n\nYou should tell your doctor what you take.",
    ),
)

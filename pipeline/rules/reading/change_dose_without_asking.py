"""The text says that the reader can take less or more of a medicine, and not to ask first."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.around import sentences_near

_CUES = frozenset({"reduce", "lower", "skip", "halve", "cut", "increase", "double", "take"})
_CHANGE = re.compile(
    r"(?:reduce|lower|halve|cut down(?: on)?|increase|double) (?:the (?:amount|dose|number) of [\w ]{3,40}"
    r"|(?:your|the) (?:dose|tablets|medicines?|painkillers))"
    r"|skip (?:a|your|the) (?:dose|tablet|injection)|take (?:more|extra|fewer|less|another) (?:tablets?|doses?"
    r"|of (?:it|them|your \w+))",
    re.IGNORECASE,
)
_ALLOWED = re.compile(r"\byou (?:can|could|may|might)(?: \w+)?(?: be able to| want to| choose to)? $", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:ask|talk|tell|speak|check|discuss|agree|advice|advise[sd]?|doctors?|GP|nurse|team|pharmacist"
    r"|specialist|before you)\b"
)


def _is_safe(found: re.Match[str]) -> bool:
    may = _ALLOWED.search(found.string, max(0, found.start() - 40), found.start())
    return not may or bool(_ASKS.search(sentences_near(found)))


rule = ProseRule(
    check=at_words(
        _CUES, _CHANGE, "{0} does not say to ask first. Say whom to talk to before changing anything.", unless=_is_safe
    ),
    cues=_CUES,
    severity=Severity.WARNING,
    why="Some medicines, such as steroids and strong painkillers, are dangerous to take less or more of.",
    source="https://www.nice.org.uk/guidance/ng5",
    bad=(
        "Pain\n\nOnce it works, you may be able to reduce the amount of painkillers you take.",
        "Gout\n\nYou can skip a dose when you feel well.",
        "Gout\n\nYou can take extra tablets if it hurts.",
    ),
    good=(
        "Pain\n\nYou can reduce the amount of painkillers you take. Talk to your doctor first.",
        "Pain\n\nThis can reduce the amount of pain. You can lower your risk, and take more of the cake.",
    ),
)

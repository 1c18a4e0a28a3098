"""The text says that the reader can stop or cut down a treatment, and not to ask first."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.rules.anchored import at_words
from pipeline.rules.around import sentences_near

_CUES = frozenset({"stop", "reduce", "lower", "skip", "halve"})
_MAY_STOP = re.compile(
    r"(?:stop(?: (?:taking|using|having|(?:your |the |this )?(?:treatment|medicines?|tablets?))\b| (?:whenever"
    r"|at any time|when) )"
    r"|(?:reduce|lower|halve) (?:the (?:amount|dose|number) of|your (?:dose|tablets|medicines?))"
    r"|skip (?:a|your|the) (?:dose|tablet|injection))[^.!?\n]{0,40}",
    re.IGNORECASE,
)
_ALLOWED = re.compile(r"\byou (?:can|could|may|might)(?: \w+)?(?: be able to| want to| choose to)? $", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:ask|talk|tell|speak|check|discuss|agree|advice|advise[sd]?|doctors?|GP|nurse|team|pharmacist|specialist|safe"
    r"|before you)\b"
)


def _is_safe(found: re.Match[str]) -> bool:
    may = _ALLOWED.search(found.string, max(0, found.start() - 40), found.start())
    return not may or bool(_ASKS.search(sentences_near(found)))


rule = ProseRule(
    check=at_words(
        _CUES,
        _MAY_STOP,
        "{0} does not say to ask first. Say whom to talk to before changing anything.",
        unless=_is_safe,
    ),
    cues=_CUES,
    severity=Severity.WARNING,
    why="Some medicines, such as steroids, are dangerous to stop at once.",
    source="https://www.nice.org.uk/guidance/ng5",
    bad=(
        "Arthritis\n\nIf you start treatment, you can stop whenever you want to.",
        "Pain\n\nOnce it works, you may be able to reduce the amount of painkillers you take.",
    ),
    good=(
        "Arthritis\n\nYou can stop treatment whenever you want to. Talk to your doctor first.",
        "Pain\n\nThis can stop the pain. You can stop the bleeding by pressing on it.",
    ),
)

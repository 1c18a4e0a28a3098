"""Something that matters for safety is only hinted at: “you may want to avoid”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchored import at_words
from pipeline.rules.around import sentence_of

_CUES = frozenset({"want", "wish", "like", "consider", "best"})
_HINT = re.compile(
    r"(?:want to|wish to|like to|consider|best not to|best to avoid) ?"
    r"(?:consider )?(?P<hit>avoid\w*|stop\w*|not (?:tak|driv|drink|smok)\w+|tak\w+|driv\w+|drink\w*"
    r"|see(?:ing)? (?:a|your)|call\w*|contact\w*|tell\w*)?"
    r"(?: taking| driving| drinking| alcohol| using)?",
    re.IGNORECASE,
)
_MAY = re.compile(
    (
        r"\b(?:you|people|patients) (?:may|might|could|would|should) (?:also )?$|\bit(?:'s| is|’s) (?:probably "
        r"|usually )?$"
    ),
    re.IGNORECASE,
)
_DANGER = re.compile(
    (
        r"\b(?:alcohol|driv\w+|machine\w*|medicines?|tablets?|overdose|bleeding|pregnan\w+|breastfe\w+|aspirin"
        r"|ibuprofen|grapefruit|999|111|A&E|chest pain)\b"
    ),
    re.IGNORECASE,
)


def _is_harmless(found: re.Match[str]) -> bool:
    may = _MAY.search(found.string, max(0, found.start() - 40), found.start())
    return not (may and found["hit"]) or not _DANGER.search(sentence_of(found))


rule = ProseRule(
    check=at_words(
        _CUES,
        _HINT,
        "{0} is only hinted at here. Say “do”, “do not” or “must” if it matters for safety.",
        unless=_is_harmless,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People take “you may want to” for a matter of taste.",
    source="https://www.plainenglish.co.uk/files/howto.pdf",
    bad=(
        "Tablets\n\nYou may want to avoid alcohol.",
        "Tablets\n\nYou might wish to consider stopping aspirin before surgery.",
    ),
    good=("Tablets\n\nDo not drink alcohol.", "Cancer\n\nYou may want to see a film. You may want to avoid noise."),
)

"""Something that matters for safety is only hinted at: “you may want to avoid”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.around import sentence_of

_CUES = frozenset({"want", "wish", "consider", "best", "try"})
_HINT = re.compile(
    r"(?:want|wish) to (?:avoid|stop|not|consider)\b|consider (?:avoiding|stopping|not)\b|best (?:not to"
    r"|to avoid)\b|try (?:not to|to avoid)\b",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"\b(?:you|people|patients) (?:may|might|could|would|should) (?:also )?$|\bit(?:['’]s| is) (?:probably "
    r"|usually )?$",
    re.I,
)
_DANGER = re.compile(
    r"\b(?:alcohol|driv\w+|machine\w*|medicines?|tablets?|overdose|bleeding|pregnan\w+|breastfe\w+|aspirin|ibuprofen"
    r"|grapefruit|chest pain|close contact|allerg\w+|smoke)\b",
    re.IGNORECASE,
)


def _is_harmless(found: re.Match[str]) -> bool:
    may = _MAY.search(found.string, max(0, found.start() - 40), found.start())
    return not (may or found[0].lower().startswith("try")) or not _DANGER.search(sentence_of(found))


rule = ProseRule(
    check=at_words(
        _CUES, _HINT, "{0} only hints. Say “do”, “do not” or “must” if it matters for safety.", unless=_is_harmless
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People take “you may want to” for a matter of taste.",
    source="https://digital.gov/guides/plain-language",
    bad=("Tablets\n\nYou may want to avoid alcohol.", "Shingles\n\nIt is best to avoid close contact with babies."),
    good=("Tablets\n\nDo not drink alcohol.", "Cancer\n\nYou may want to see a film. You may want to avoid noise."),
)

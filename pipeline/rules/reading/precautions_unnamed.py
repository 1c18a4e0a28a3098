"""The reader has to follow safety rules, and the text does not say which."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.around import sentence_of, sentences_near

_CUES = frozenset({"guidelines", "precautions", "measures", "instructions", "restrictions", "rules"})
_RULES = re.compile(r"(?:guidelines|precautions|measures|instructions|restrictions|rules)\b", re.IGNORECASE)
_SOME = re.compile(r"\b(?:any|some|certain|special|safety|extra|other)(?: safety| special| extra)? $", re.IGNORECASE)
_FOLLOW = re.compile(r"\b(?:follow|take|obey|keep to|stick to|let you know|tell you|explain|need)\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:such as|for example|including|include|these are|they are|like|e\.g\.|eg)\b|:|[(]", re.IGNORECASE
)


def _is_named(found: re.Match[str]) -> bool:
    some = _SOME.search(found.string, max(0, found.start() - 30), found.start())
    return not some or not _FOLLOW.search(sentence_of(found)) or bool(_NAMED.search(sentences_near(found, 0, 1)))


rule = ProseRule(
    check=at_words(
        _CUES,
        _RULES,
        "The text does not say which {0} these are. Name the most important, or say whom to ask.",
        unless=_is_named,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    why="People go home and do harm, to a child near a radioactive patient for one, because nobody told them.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(
        "Isotopes\n\nYour nurse will let you know if there are any safety guidelines you need to follow.",
        "Surgery\n\nYou must take special precautions at home.",
    ),
    good=(
        "Isotopes\n\nThere are safety guidelines you need to follow, such as staying away from babies.",
        "Surgery\n\nRead the instructions. Doctors take precautions. Some rules are old.",
    ),
)

"""“Not … unless” is a negative and an exception; “only if” says the same."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_CUES = frozenset({"unless"})
_UNLESS = re.compile(r"unless\b", re.IGNORECASE)
_NOT = re.compile(r"(?:\bnot|n['’]t|\bnever|\bcannot|\bwithout)\b[^.!?;:]*$", re.IGNORECASE)
_TOLD = re.compile(r"(?:^|[.!?:;]\s|\n)\W*(?:please )?(?:do not|don['’]t|never)\b[^.!?\n]*$", re.IGNORECASE)
_REACH = 150


def _is_plain(found: re.Match[str]) -> bool:
    before = found.string[max(0, found.start() - _REACH) : found.start()].rpartition("\n")[2]
    return not _NOT.search(before) or bool(_TOLD.search(before))


rule = ProseRule(
    check=at_words(
        _CUES,
        _UNLESS,
        "“Not” and {0} have to be worked out together. Write “only if” or “only when”.",
        unless=_is_plain,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Under stress people miss the “not”, and read the exception as the rule.",
    source="https://www.w3.org/TR/coga-usable/",
    bad=(
        "Kidneys\n\nTreatment is not needed unless the kidney is damaged.",
        "Hepatitis\n\nIt usually isn't treated unless it goes on for months.",
    ),
    good=(
        "Kidneys\n\nDo not take ibuprofen unless your doctor tells you to.",
        "Kidneys\n\nTreatment is needed only if the kidney is damaged. It is free unless you pay.",
    ),
)

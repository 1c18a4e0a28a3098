"""A page lets a young baby's fever go too high before it sends for help."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_YOUNG = r"(?:(?<=under )|(?<=than )|(?<=below ))(?:3|three) months"
_OLDER = r"(?:3|three)(?: to | ?[-–] ?)(?:6|six) months"
_HEAT = r"(?P<heat>(?:3[7-9]|4[0-2])(?:\.\d)?)\s?(?:°|º)?\s?C"
_PATTERN = re.compile(
    rf"(?:(?P<young>{_YOUNG})|(?P<older>{_OLDER}))(?:(?!\b\d{{1,2}}\s?(?:to|months"
    rf"|[-–]))[^.;\n]){{0,60}}?(?P<hit>\b{_HEAT})"
)


def _is_safe(found: re.Match[str]) -> bool:
    return float(found["heat"]) <= (38.0 if found["young"] else 39.0)


_WORDS = frozenset({"3", "three", "3-6"})
check = at_words(
    _WORDS,
    _PATTERN,
    "{0} is too high a limit for a baby of this age. Get help from 38C under 3 months, and from 39C at 3 to 6 months.",
    unless=_is_safe,
)

rule = ProseRule(
    check=check,
    cues=_WORDS,
    severity=Severity.ERROR,
    why="In a baby under 3 months, a temperature of 38C can be the only sign of a serious infection.",
    source="https://www.nice.org.uk/guidance/ng143/chapter/Recommendations",
    bad=(
        "Fever\n\nCall 111 if your baby is under 3 months and has a temperature of 39C or higher.",
        "Fever\n\nCall 111 if a baby of 3 to 6 months has 40C.",
    ),
    good=(
        "Fever\n\nCall 111 if your baby is under 3 months and has 38C or higher, or is 3 to 6 months and "
        "has 39C or higher.",
        "Fever\n\nChildren over 3 months with 39C can stay at home. It was 38.5C under 3 m.",
    ),
)

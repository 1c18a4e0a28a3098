"""A range of doses runs backwards: “500 to 1g”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, before
from pipeline.search.words.measures import DOSE, NUMBER

_PATTERN = re.compile(rf"(?P<low>{NUMBER})\s?(?:to|-|–)\s?(?P<high>{NUMBER})\s?(?P<unit>{DOSE})(?!/)")


def _runs_up(found: re.Match[str]) -> bool:
    low, high = (float(found[name].replace(",", "")) for name in ("low", "high"))
    return (
        low <= high
        or re.search(r"\b(?:from|reduc\w+|down|lower\w*|cut|drop\w*|fell|decreas\w+)\b", before(found)) is not None
    )


check = at_numbers(
    _PATTERN,
    "{0} has one unit for two numbers, and the first is the higher. Write the unit after each number.",
    unless=_runs_up,
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="A reader cannot tell if 500 is in milligrams or in grams.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Pain\n\nTake 500 to 1g every 6 hours.",
        "Iron\n\nTake 800-1 grams a day.",
    ),
    good=(
        "Pain\n\nTake 500mg to 1g every 6 hours, or 5 to 10mg of another medicine.",
        "Steroids\n\nYour dose is reduced from 10 to 5mg.",
    ),
)

"""An example holds an NHS number that could be somebody's."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_PATTERN = re.compile(r"NHS (?:[Nn]umber|[Nn]o\.?)[^.\n]{0,40}?(?<!\d)(?P<hit>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)")


def _is_nobodys(found: re.Match[str]) -> bool:
    """Whether the number begins with 999, as test numbers do, or its last figure does not fit the others."""
    digits = [int(one) for one in found["hit"] if one.isdigit()]
    rest = 11 - sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return digits[:3] == [9, 9, 9] or rest % 11 != digits[9]


check = at_words(
    frozenset({"nhs"}),
    _PATTERN,
    "{0} could be a real person's NHS number. Use one that begins with 999.",
    unless=_is_nobodys,
)

rule = ProseRule(
    check=check,
    cues=frozenset({"nhs"}),
    severity=Severity.WARNING,
    why="A real number would give away who somebody is.",
    source="https://digital.nhs.uk/services/nhs-number",
    bad=(
        "Records\n\nYour NHS number looks like 943 476 5919.",
        "Records\n\nNHS number: 4010232137",
    ),
    good=(
        "Records\n\nYour NHS number looks like 999 123 4560.",
        "Records\n\nYour NHS number looks like 943 476 5918.",
    ),
)

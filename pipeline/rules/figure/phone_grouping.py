"""A telephone number is not in groups: “02074504000”, “(020) 7450 4000”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.wording import quoted

_PATTERN = re.compile(
    r"(?P<hit>\(?(?<![\d+])(?P<digits>0\d{9,10}|0\d{4} \d{6})(?!\d)|(?<=\()0\d{2,5}\)\s?\d[\d ]{4,9}\d"
    r"(?!\d))"
)
_GROUPS = {"02": (3, 4, 4), "07": (5, 3, 3), "03": (4, 3, 4), "08": (4, 3, 4), "09": (4, 3, 4), "01": (5, 3, 3)}


def _grouped(found: re.Match[str]) -> str:
    """Return the number in the groups in which people say it."""
    digits = "".join(filter(str.isdigit, found["hit"]))
    sizes = (4, 3, 4) if digits[:2] == "01" and "1" in digits[2:4] else _GROUPS.get(digits[:2], (5, 3, 3))
    first, second = sizes[0], sizes[0] + sizes[1]
    return f"{digits[:first]} {digits[first:second]} {digits[second:]}"


check = at_numbers(
    _PATTERN,
    lambda found: (
        f"{quoted(found['hit'])} is hard to read out or to dial. Write it in groups, like “{_grouped(found)}”."
    ),
    fix=lambda found: _grouped(found) if found["digits"] else "",
    signs=("0",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People lose their place in a long row of figures.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Help\n\nCall 02074504000.",
        "Help\n\nCall us on (01273) 800900, or 01273 800901.",
    ),
    good=(
        "Help\n\nCall 020 7450 4000.",
        "Help\n\nYour reference is 12074504000, or AB0207450400.",
    ),
)

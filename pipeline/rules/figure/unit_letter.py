"""A dose in units has the letter U: “10U”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"\d[\d,.]*\s?(?P<hit>[Uu])(?![\w.'’-])"),
    "{0} after a number is easily read as a nought. Write “units”.",
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="10U has been read as 100, and people were given ten times the insulin.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Insulin\n\nInject 10U before breakfast.",
        "Insulin\n\nTake 4 u with each meal.",
    ),
    good=(
        "Insulin\n\nInject 10 units before breakfast.",
        "Vaccines\n\nUnder-5 U-turns: 10 UK clinics, 4 u-shaped pillows.",
    ),
)

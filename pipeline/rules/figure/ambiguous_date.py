"""A date in figures can be two days: “03/04/2025”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, before

_PATTERN = re.compile(
    r"(?<![\d/.-])(?P<hit>(?P<one>0?[1-9]|1[0-2])([/.-])(?P<two>0?[1-9]|1[0-2])\3(?:20)?\d\d)"
    r"(?![\d/.-]*\d)"
)

check = at_numbers(
    _PATTERN,
    "{0} can be read as two different days. Write the month as a word.",
    unless=lambda found: (
        int(found["one"]) == int(found["two"])
        or re.search(r"version|v\.? ?$|section|chapter", before(found, 12)) is not None
    ),
    signs=("/", ".", "-"),
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="Many countries put the month first, so a patient may come on the wrong day.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nThe clinic is closed on 03/04/2025.",
        "Clinic\n\nBook by 5.6.26 at the latest.",
    ),
    good=(
        "Clinic\n\nThe clinic is closed on 3 April 2025, and on 25/12/2025.",
        "Law\n\nSection 3.4.25 applies. The ratio is 1/2 or 04/04/2025.",
    ),
)

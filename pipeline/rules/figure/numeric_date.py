"""A date stands in figures only: “25/12/2024”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, before

check = at_numbers(
    re.compile(
        r"(?<![\d/.-])(?P<hit>(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|[12]\d|3[01])\2(?:(?:19|20)\d\d"
        r"|\d\d(?=\D|$))|(?:19|20)\d\d-[01]\d-[0-3]\d)(?![\d/.-]*\d)"
    ),
    "{0} is a date in figures. Write the month as a word, such as “6 August 2018”.",
    unless=lambda found: re.search(r"version|v\.? ?$|section|chapter", before(found, 12)) is not None,
    signs=("/", ".", "-"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers and readers from abroad read such dates in different ways.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    yields_to=("figure.ambiguous-date",),
    bad=(
        "Clinic\n\nThe clinic is closed on 25/12/2024.",
        "Clinic\n\nIt opened on 2024-03-31.",
    ),
    good=(
        "Clinic\n\nThe clinic is closed on 25 December 2024.",
        "Pressure\n\nA pressure of 120/80, version 1.12.24, and half of 24/7.",
    ),
)

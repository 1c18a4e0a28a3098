"""A plural stands in brackets: “tablet(s)”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import around_signs

check = around_signs(
    ("(s)", "(es)", "(ies)"),
    re.compile(r"(?P<hit>\w+\((?:s|es|ies)\))"),
    "{0} leaves one or many open. Write the plural.",
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="It is slow to read, a screen reader spells it out, and many languages cannot say it.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Pain\n\nTake the tablet(s) with water.",
        "Clinic\n\nBring your dish(es).",
    ),
    good=(
        "Pain\n\nTake the tablets with water.",
        "Pain\n\nSee part (s) of the form, and f (s).",
    ),
)

"""A stroke stands for “or”: “doctor/nurse”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import around_signs, before

_PATTERN = re.compile(r"(?<![\w/.@:])(?P<hit>[A-Za-z]?[a-z]{2,}(?:['’]s)? ?/ ?[a-z]{3,})(?![\w/]|\.\w)")

_OTHER = re.compile(r"and ?/ ?or|or ?/ ?and|mmol|\bmg|\bml|km/h|/(?:day|week|month|year|hour|dose|night)$")
_ADDRESS = re.compile(r"(?:://|www\.|\.[a-z]{2,4}/)\S*$")

check = around_signs(
    ("/",),
    _PATTERN,
    "{0} has a stroke that can be read in two ways. Write “or” or “and”.",
    unless=lambda found: (
        _OTHER.search(found["hit"].lower()) is not None or _ADDRESS.search(before(found, 80)) is not None
    ),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A stroke can mean “and”, “or” or “in each”, and a screen reader says “slash”.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nAsk your doctor/nurse.",
        "Flu\n\nYour child's teacher / carer can help.",
    ),
    good=(
        "Flu\n\nAsk your doctor or nurse.",
        "Flu\n\nSee example.org/flu/rest, HIV/AIDS, 5 mmol/litre and A/B.",
    ),
)

"""A sentence ends with an exclamation mark."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

check = at_signs(
    ("!",),
    re.compile(r"(?P<hit>!)(?=[\s”\"')\]]|$)"),
    "An exclamation mark can sound like shouting or like a joke. Use a full stop.",
    unless=lambda found: found.string[found.start() - 1 : found.start()] in ("!", "?"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="To a worried reader it sounds as if somebody shouted, or made light of it.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nRest at home!",
        "Flu\n\nGet your jab now! It is free.",
    ),
    good=(
        "Flu\n\nRest at home.",
        "Flu\n\nCall Yahoo!Help if 3 != 4.",
    ),
)

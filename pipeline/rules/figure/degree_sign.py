"""A temperature has a degree sign: “38°C”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import after, at_numbers
from pipeline.search.words.measures import NUMBER

check = at_numbers(
    re.compile(
        rf"(?P<hit>(?P<number>{NUMBER})\s?(?:℃|[°º˚](?:\s?[Cc](?:elsius|entigrade)?\b)?"
        rf"|(?:degrees? )?(?:[Cc]elsius|[Cc]entigrade)\b|degrees? C\b))(?!\s?F)"
    ),
    "{0} has a sign or words that a reader does not need. Write it like “38C”.",
    fix=lambda found: f"{found['number']}C" if found["hit"][-1] == "C" else "",
    unless=lambda found: re.match(r"\s?(?:angle|turn|bend)", after(found)) is not None,
    signs=("°", "º", "˚", "℃", "degree"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers say the sign in different ways, or leave it out.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Fever\n\nA temperature of 38°C is high.",
        "Fever\n\nCall us if it is over 39 °C.",
    ),
    good=(
        "Fever\n\nA temperature of 38C is high.",
        "Exercise\n\nHave 3 degree courses. Bend your knee at a 90 degree angle.",
    ),
)

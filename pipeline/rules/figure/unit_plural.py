"""A unit in short form has an “s”: “200 mls”, “5kgs”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import NUMBER

check = at_numbers(
    re.compile(rf"{NUMBER}\s?(?P<hit>(?P<unit>ml|mg|kg|cm|mm|km|mcg|mmol|lb)s)\b"),
    "{0} has an “s” that a short form does not have. Leave it out.",
    fix=lambda found: found["unit"],
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A reader may take the s for seconds or for another unit.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Sugar\n\nDrink 200 mls of juice.",
        "Weight\n\nA loss of 5kgs is a lot.",
    ),
    good=(
        "Sugar\n\nDrink 200ml of juice.",
        "Weight\n\nA loss of 5 kilograms is a lot. It took 3 ms.",
    ),
)

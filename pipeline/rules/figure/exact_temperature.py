"""An exact temperature is given for adults or older children: “38C or more”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, line

_AROUND = re.compile(
    r"bab(?:y|ies)|months|wash|water|oven|fridge|freez|store|kept?\b|keep|cook|heat|room|food|bath"
    r"|laundry|steril|formula|milk|boil|kill"
)

check = at_numbers(
    re.compile(r"(?<![\d.])(?P<hit>(?:3[4-9]|4[0-2])(?:\.\d)?\s?(?:°|º|degrees)?\s?C(?:elsius)?\b)"),
    "{0} is of no use to people without a thermometer. Say how it feels, such as hot, cold or shivery.",
    unless=lambda found: _AROUND.search(line(found).lower()) is not None,
    signs=("c",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Most people have no thermometer at hand, and an exact figure can make them wait.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nCall 111 if your temperature is above 39C.",
        "Flu\n\nYou may have a fever of 38.5 °C or more.",
    ),
    good=(
        "Babies\n\nCall 111 if your baby is under 3 months and has 38C or more.",
        "Flu\n\nWash it at 40C.",
    ),
)

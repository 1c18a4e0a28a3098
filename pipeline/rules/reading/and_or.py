"""“And/or” leaves it to the reader whether one is enough or both are needed."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.patterns import each

_AND_OR = re.compile(r"and ?/ ?or\b", re.IGNORECASE)

rule = ProseRule(
    check=each(_AND_OR, "{0} leaves open what is meant. Write “and”, “or”, or “one or both of”."),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader must try each meaning in turn, and a translator has to choose one.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=("Flu\n\nTake paracetamol and/or ibuprofen.", "Flu\n\nYou may have a cough and / or a fever."),
    good=(
        "Flu\n\nTake paracetamol or ibuprofen, or both.",
        "Flu\n\nUse the dosing cup and/ for small children the syringe.",
    ),
)

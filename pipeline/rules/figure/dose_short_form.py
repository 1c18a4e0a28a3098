"""How often to take a dose is said in short: “500mg bd”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import DOSE, FORM, NUMBER

_PATTERN = re.compile(
    rf"{NUMBER}\s?(?:{DOSE}|{FORM})\s(?P<hit>(?:[bto]\.?d\.?s?|q\.?[dih]\.?d?|prn|p\.r\.n|[tq]\.?d\.?s"
    rf"|qid|nocte|mane|stat)(?![\w-])\.?)",
    re.I,
)

check = at_numbers(_PATTERN, "{0} is a short form that readers do not know. Write it out, such as “twice a day”.")

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="A person who does not know the short form may take the wrong number of doses.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Pain\n\nParacetamol 500mg qds.",
        "Infection\n\nTake 250 mg b.d. for a week.",
    ),
    good=(
        "Pain\n\nParacetamol 500mg 4 times a day.",
        "Doses\n\nTake 5 mg to start. The 250 mg odd-shaped tablet is new.",
    ),
)

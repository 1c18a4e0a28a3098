"""A number of tablets stands beside their strength: “2 500mg tablets”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import after, at_numbers, before
from pipeline.search.words.measures import DOSE, FORM

_FORM = re.compile(rf"[\s-]?(?:[a-z]+ )?{FORM}\b")
_VERB = re.compile(r"\b(?:take|give|swallow|or|to|and|use|have) $")
check = at_numbers(
    re.compile(
        rf"(?<![\d.,:/] )(?P<hit>\d{{1,2}} \d+(?:\.\d+)?\s?{DOSE})(?![\s-]+(?:of|a|per|every|once|twice)\b)"
        rf"(?!/)"
    ),
    "{0} can be read as one number. Write how many in words, such as “two 500mg tablets”.",
    unless=lambda found: (
        " 000" in found["hit"] or not (_FORM.match(after(found, 15)) or _VERB.search(before(found, 10)))
    ),
)

rule = ProseRule(
    check=check,
    severity=Severity.ERROR,
    why="2 500mg can be read as 2,500mg, five times the dose.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Pain\n\nTake 2 500mg tablets.",
        "Pain\n\nAdults can take 1 or 2 200mg capsules 3 times a day.",
    ),
    good=(
        "Pain\n\nTake two 500mg tablets.",
        "Vitamins\n\nChoose 1 000 mg, or 2 tablets of 500mg.",
    ),
)

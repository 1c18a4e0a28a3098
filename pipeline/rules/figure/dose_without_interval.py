"""A dose does not say how often: “Take 500mg of paracetamol.”"""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.measures import DOSE, FORM, NUMBER, OFTEN

_PATTERN = re.compile(
    rf"(?:[Tt]ake|[Gg]ive|[Ii]nject|[Ss]wallow|[Dd]os(?:e|age) (?:for \w+ )?is) (?:between |up to "
    rf"|about )?"
    rf"(?P<hit>{NUMBER}(?:\s?(?:to|or|and|-|–)\s?{NUMBER})?\s?(?:{DOSE}|{FORM}\b)(?! (?:of )?(?:milk"
    rf"|water|juice)))(?!/)"
)
_OFTEN = re.compile(OFTEN)


def _is_told(found: re.Match[str]) -> bool:
    """Whether these lines, or the lines after them, say how often."""
    lines = found.string[found.string.rfind("\n", 0, found.start()) + 1 :].split("\n", 2)
    return bool(_OFTEN.search(" ".join(lines[:2]).lower()))


_WORDS = frozenset({"dose", "dosage", "take", "give", "inject", "swallow"})
check = at_words(
    _WORDS, _PATTERN, "{0} is given without how often. Say how often to take it, or how far apart.", unless=_is_told
)

rule = ProseRule(
    check=check,
    cues=_WORDS,
    severity=Severity.SUGGESTION,
    why="A person who does not know how often may take it too often.",
    source="https://bnf.nice.org.uk/medicines-guidance/prescription-writing/",
    bad=(
        "Pain\n\nTake 500mg of paracetamol.",
        "Pain\n\nThe adult dose is 2 tablets.\n\nRest at home.",
    ),
    good=(
        "Pain\n\nTake 500mg of paracetamol every 6 hours.",
        "Pain\n\nTake 2 tablets.\n\nWait 4 hours before you take more.",
        "Scan\n\nTake 2 tablets an hour before the scan. Give 2 samples.",
    ),
)

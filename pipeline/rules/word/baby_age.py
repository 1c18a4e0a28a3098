"""A young baby's age is told in another unit than parents count in."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"month-old", "months", "month"})
_MONTHS = re.compile(r"month-old|months?(?: old\b| of age\b)")
_YOUNG = re.compile(r"\b(?:[1-5]|one|two|three|four|five)[ -]$")
_BABY = re.compile(r"\b(?:bab(?:y|ies)|infants?|newborns?|aged?)\b")


def _is_older(prose: Prose, span: Span) -> bool:
    before = prose.plain[max(0, span.start - 60) : span.start].rpartition("\n")[2]
    around = before.rpartition(". ")[2] + prose.plain[span.end : span.end + 30]
    return not (_YOUNG.search(before) and _BABY.search(around))


rule = ProseRule(
    check=said(
        _CUES, _MONTHS, "{} is not how parents count the first half year. Give the age in weeks.", unless=_is_older
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Parents of a young baby count in weeks, and could take the wrong dose or advice.",
    source="https://service-manual.nhs.uk/content/inclusive-content/age",
    bad=("Flu\n\nGive it to a baby who is 3 months old.", "Flu\n\nA 2 month-old baby needs the vaccine."),
    good=(
        "Flu\n\nGive it to a baby who is 12 weeks old.",
        "Flu\n\nA baby of 9 months old can crawl. The wound is 2 months old.",
    ),
)

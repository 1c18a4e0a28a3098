"""A sign stands for “less than” or “more than”: “<5”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs, before
from pipeline.search.words.measures import NUMBER

check = at_signs(
    ("<", ">", "≤", "≥", "&lt;", "&gt;"),
    re.compile(rf"(?P<hit>(?:[<>]=?|[≤≥])\s?{NUMBER}(?:\s?(?:%|[a-z]{{1,6}}\b))?)"),
    "{0} uses a sign that is easily mixed up. Write “less than”, “more than” or “at least”.",
    unless=lambda found: re.search(r"\bp\s?$", before(found, 3)) is not None,
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People mix up < and >, and screen readers may leave them out.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Platelets\n\nTell us if your count is <50.",
        "Fever\n\nCall us if it is ≥ 38C.",
    ),
    good=(
        "Platelets\n\nTell us if your count is less than 50.",
        "Study\n\nThe groups differed (p<0.05).",
    ),
)

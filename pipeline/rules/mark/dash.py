"""A long dash, or a hyphen with spaces, stands for a comma or a full stop: “ - ”, “—”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs, before, line


def _is_list(found: re.Match[str]) -> bool:
    """Whether it stands at the start of a line, after a number, or in a row of items."""
    return found["hit"] == "-" and (before(found, 1) in "0123456789%(\n" or line(found).count(" - ") > _MOST)


_MOST = 3  # loose hyphens in a block; more part the items of a list
check = at_signs(
    ("—", " - ", "--"),
    re.compile(r"\s?(?P<hit>—|--|-)(?=\s|\w)(?!\s?\d)(?!-)"),
    "{0} breaks a sentence up. Use a comma, or begin a new sentence.",
    unless=_is_list,
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers read long dashes and loose hyphens in different ways, or not at all.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Flu\n\nRest at home - it helps.",
        "Flu\n\nStay in bed—even if you feel well.",
    ),
    good=(
        "Flu\n\nRest at home, as it helps.",
        "Flu\n\nIt takes 5 - 7 days. This is a well-known virus – it spreads.",
    ),
)

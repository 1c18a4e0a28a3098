"""“And/or” stands in a sentence."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import at_words

check = at_words(
    frozenset({"and", "or"}),
    re.compile(r"(?<![\w/])(?:[Aa]nd ?/ ?[Oo]r|[Oo]r ?/ ?[Aa]nd)(?!\w)"),
    "{0} can be read in two ways. Write “and”, or “or”, or “… or both”.",
)

rule = ProseRule(
    check=check,
    cues=frozenset({"and", "or"}),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader cannot tell if one of the two is enough.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nTake paracetamol and/or ibuprofen.",
        "Flu\n\nCall if you have a fever and / or a rash.",
    ),
    good=(
        "Flu\n\nTake paracetamol or ibuprofen, or both.",
        "Flu\n\nSee example.org/and/or/more about land/order.",
    ),
)

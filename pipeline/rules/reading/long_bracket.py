"""Brackets hold so much that the sentence around them is lost."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.patterns import each

_MOST = 12
_BRACKET = re.compile(rf"\((?!(?:[^()\n]*(?:https?:|www\.|@)))(?:[^\s()]+ ){{{_MOST},}}[^\s()]*[^\s().!?]\)")

rule = ProseRule(
    check=each(_BRACKET, "The words in brackets are a sentence of their own. Take them out of the brackets."),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="By the end of the brackets readers have forgotten how the sentence began.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Flu\n\nTake the medicine (with a large glass of water, and if you can after a meal or a snack) twice a day.",
        "Flu\n\nIt passes (but not for people who are very old, or who have a weak heart or lungs) in a week.",
    ),
    good=(
        "Flu\n\nTake the medicine (with water, and if you can after a meal) twice a day.",
        "Flu\n\nIt passes (see www.example.org/flu for more about how long it may take in people who are old).",
    ),
)

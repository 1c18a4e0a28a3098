"""An age limit is unclear: “over 65s” may leave out people of 65, and may not."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_PATTERN = re.compile(
    r"(?:[Oo]ver|[Aa]bove|[Oo]lder than)[ -]"
    r"(?:(?:the )?age(?: of)? [1-9]\d\b|[1-9]\d(?:['’]?s\b| years (?:old|of age)\b))"
)

check = at_words(
    frozenset({"over", "above", "older"}),
    _PATTERN,
    "{0} does not say if the age itself counts. Write “aged 65 or over” if it does.",
)

rule = ProseRule(
    check=check,
    cues=frozenset({"over", "above", "older"}),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People of exactly that age cannot tell if it is meant for them.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nThe jab is free for the over 65s.",
        "Screening\n\nIt is for women over the age of 50.",
        "Screening\n\nIt is for women over 50 years old.",
    ),
    good=(
        "Flu\n\nThe jab is free if you are aged 65 or over.",
        "Blood\n\nYour blood pressure is over 140, above 90, for over 20 minutes. Under 16s come with a parent.",
    ),
)

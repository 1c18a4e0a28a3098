"""“Between” or “from” goes before a range with a dash: “between 5-10”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.wording import quoted

_PATTERN = re.compile(
    r"(?P<hit>(?P<word>[Bb]etween|[Ff]rom) (?P<low>[£$]?\d[\d.,:]*\s?\w{0,3}?)\s?[-–]\s?"
    r"(?P<high>[£$]?\d[\d,:]*(?:\.\d+)?))(?!\d*[-/])"
)


def _joint(found: re.Match[str]) -> str:
    return "and" if found["word"].lower() == "between" else "to"


_WORDS = frozenset({"between", "from"})
check = at_words(
    _WORDS,
    _PATTERN,
    lambda found: f"{quoted(found['hit'])} mixes words and a dash. Write “{_joint(found)}” in place of the dash.",
    fix=lambda found: f"{found['word']} {found['low']} {_joint(found)} {found['high']}",
)

rule = ProseRule(
    check=check,
    cues=_WORDS,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A sentence that says “between 5” waits for “and”.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nIt takes between 5-10 days.",
        "Clinic\n\nWe are open from 9am–5pm.",
    ),
    good=(
        "Flu\n\nIt takes between 5 and 10 days.",
        "Study\n\nWe saw people from 2019 on, and between visits 5-minute calls.",
    ),
)

"""Brackets stand inside brackets."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.patterns import each

_NESTED = re.compile(r"\([^()\n]{1,200}(?P<hit>\([^()\n]{2,80}\))[^()\n]{0,200}\)")

rule = ProseRule(
    check=each(_NESTED, "{0} is a bracket inside a bracket. Make a sentence of one of them."),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A screen reader does not tell which bracket ends, and most readers do not see it.",
    source="https://www.w3.org/TR/coga-usable/",
    bad=(
        "Flu\n\nSome people need a swab (a test of the nose (or throat) for germs).",
        "Flu\n\nTake care (see the leaflet (page 3) first).",
    ),
    good=(
        "Flu\n\nSome people need a swab (a test of the nose or throat) for germs (flu).",
        "Flu\n\nTake care (see the leaflet, page 3) first. Do it :( again :).",
    ),
)

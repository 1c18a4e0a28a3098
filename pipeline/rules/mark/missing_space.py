"""No space stands after a comma or a full stop: “pain,fever”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs, before

_PATTERN = re.compile(
    r"(?<=[a-z]{2})(?P<hit>(?P<mark>[.?!](?=[A-Z][a-z])|[,;](?=[A-Za-z]{2}))(?P<after>[A-Za-z]+))"
    r"(?![\w/@=&]|\.\w|\()"
)
_ADDRESS = re.compile(r"(?:[/@?=_]|www\.)\S*$")
_ENDINGS = frozenset({"net", "org", "com", "js", "gov", "edu"})  # of addresses and of names made of them


def _is_address(found: re.Match[str]) -> bool:
    return found["after"].lower() in _ENDINGS or _ADDRESS.search(before(found)) is not None


check = at_signs(
    (".", ",", ";", "?", "!"),
    _PATTERN,
    "{0} has no space after the mark. Put one in.",
    fix=lambda found: f"{found['mark']} {found['after']}",
    unless=_is_address,
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Two words that touch are hard to tell apart, and a screen reader runs them together.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nYou may have pain,fever and a cough.",
        "Flu\n\nStay at home.Rest and drink water.",
    ),
    good=(
        "Flu\n\nYou may have pain, fever and a cough.",
        "Flu\n\nSee www.example.org/Flu,page or e.g.the i.v. line, at 1,000 or Node.js.",
    ),
)

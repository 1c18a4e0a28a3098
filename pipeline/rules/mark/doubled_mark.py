"""A mark stands twice: “,,” or “..”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

_PATTERN = re.compile(r"(?P<hit>(?:(?P<same>[,;:])(?P=same)+|(?<!\.)(?<!\. )\.\.(?![./\w])|\?\?+|!!+|,\.(?!\w)))")

check = at_signs(
    (",,", "..", "??", "!!", ",."),
    _PATTERN,
    "{0} is a mark too many. Keep one.",
    fix=lambda found: found["hit"][0] if len(set(found["hit"])) == 1 else "",
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A slip like this makes readers doubt the rest.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nYou may have pain,, fever and a cough.",
        "Flu\n\nStay at home.. Rest.",
    ),
    good=(
        "Flu\n\nYou may have pain, fever etc., and a cough ... in the U.S., too.",
        "Flu\n\nGo to ../help for more.",
    ),
)

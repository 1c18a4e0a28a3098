"""A number with the country's code keeps its first nought: “+44 020”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

check = at_signs(
    ("+44",),
    re.compile(r"(?P<hit>\+44\s?0)\d"),
    "{0} does not work from abroad. Leave the nought out, or put it in brackets: +44 (0)20.",
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="A person who dials the nought after +44 reaches nobody.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Help\n\nFrom abroad, call +44 020 7450 4000.",
        "Help\n\nCall +4402074504000.",
    ),
    good=(
        "Help\n\nFrom abroad, call +44 (0)20 7450 4000.",
        "Help\n\nFrom abroad, call +44 20 7450 4000.",
    ),
)

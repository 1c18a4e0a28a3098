"""A sentence begins with a small letter: “Rest at home. drink water.”"""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

_PATTERN = re.compile(r"[.?!] (?P<hit>(?!https?|www)[a-z]{2,})(?![\w.@/-])(?!\))")
_SHORT = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|ca|cf|esp|no|nos|fig|al|st|dr|mr|mrs|prof|inc|ltd|co"
    r"|[Dd]ept|tel|sp|spp|var|subsp|max|min|avg|est|resp|temp|ref|Dr|Mr|Mrs|Prof|[a-zA-Z])|\.\.)$"
)

check = at_signs(
    (". ", "? ", "! "),
    _PATTERN,
    "{0} begins a sentence with a small letter. Write a capital.",
    unless=lambda found: _SHORT.search(found.string[max(0, found.start() - 8) : found.start()]) is not None,
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader cannot see at once where the sentence begins.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nRest at home. drink water.",
        "Flu\n\nDo you feel ill? call us.",
    ),
    good=(
        "Flu\n\nRest at home. Drink water, juice etc. and tea, e.g. green tea.",
        "Flu\n\nThe germ E. coli and the pH vs. acid.",
    ),
)

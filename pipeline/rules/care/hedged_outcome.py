"""Whether something can be cured or prevented is said with a “not” and a “usually” together."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_HEDGED = re.compile(
    r"[Cc]an(?:['’]t|not| not) (?:usually|always|often|normally|generally) be "
    r"(?:cured|treated|prevented|removed|controlled|stopped|reversed|avoided)\b"
    r"|(?:is|are)(?:n['’]t| not) (?:usually|normally|generally) "
    r"(?:curable|treatable|preventable|reversible|avoidable)\b"
)

_BEGINNINGS = frozenset({"can", "can't", "cannot", "is", "isn't", "are", "aren't"})

rule = ProseRule(
    check=at_words(
        _BEGINNINGS, _HEDGED, "{0} can be read as “never” or as “sometimes”. Say what is most likely, and how likely."
    ),
    cues=frozenset({"usually", "always", "often", "normally", "generally"}),
    severity=Severity.WARNING,
    why="It is the sentence that readers of a page on a serious illness look for, and translators turn it either way.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Bones\n\nSecondary bone cancer can’t usually be cured.",
        "Eyes\n\nThe damage is not normally reversible.",
    ),
    good=(
        "Bones\n\nSecondary bone cancer cannot be cured. Treatment can control it for years.",
        "Bones\n\nIt is usually not possible to cure it. You can’t usually eat before the test.",
    ),
)

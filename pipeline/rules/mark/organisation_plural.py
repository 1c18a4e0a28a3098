"""An organisation has a plural verb: “the NHS are”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import at_words

check = at_words(
    frozenset({"nhs", "who", "trust", "government", "charity", "council", "department", "hospital"}),
    re.compile(
        r"(?:(?<=[Tt]he )|(?<=NHS ))(?P<name>NHS|WHO|[Tt]rust|[Gg]overnment|charity|council|[Dd]epartment"
        r"|hospital) (?P<hit>are|have|were|do)\b"
    ),
    "{0} is a plural for one organisation. Write the singular, such as “is” or “has”.",
    fix=lambda found: {"are": "is", "have": "has", "were": "was", "do": "does"}[found["hit"]],
)

rule = ProseRule(
    check=check,
    cues=frozenset({"are", "have", "were", "do"}),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="One organisation acts as one, and readers wonder who else is meant.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Help\n\nThe NHS are here to help.",
        "Help\n\nThe trust have sent you a letter.",
    ),
    good=(
        "Help\n\nThe NHS is here to help. Staff of the",
        "Help\n\nPeople who are ill, and patients with trust, have to wait.",
    ),
)

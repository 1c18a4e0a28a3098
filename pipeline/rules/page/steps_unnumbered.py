"""What has to be done in order stands in a list without numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.lists import lists

_FEWEST = 3
_STEPS = re.compile(
    r"\b(?:these|following|\d|two|three|four|five|six) (?:\w+ )?steps\b|\bsteps?(?: below)?:?$|\bin (?:this"
    r"|the following) order\b"
    r"|\bstep[- ]by[- ]step\b",
    re.IGNORECASE,
)
_ORDER = re.compile(r"(?:first|firstly|then|next|after that|afterwards|finally|lastly)\b", re.IGNORECASE)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the first item of each such list: by the words above it, or by “then” and “next” in its items."""
    for one in lists(page):
        if len(one.items) >= _FEWEST and not any(item.number for item in one.items):
            in_order = sum(bool(_ORDER.match(item.text)) for item in one.items)
            if in_order > 1 or (one.above and _STEPS.search(one.above.text)):
                yield Hit(one.items[0].span, "These seem to be steps in order. Number them, and give each a full stop.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="Steps of a test or an injection done in another order can do harm.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Inhalers\n\nFollow these steps:\n\n  • Shake it.\n  • Breathe out.\n  • Press it.",
        "Eye drops\n\nTo use them:\n\n  • wash your hands\n  • then tilt your head\n  • finally close your eye",
    ),
    good=(
        "Inhalers\n\nFollow these steps:\n\n  1. Shake it.\n  2. Breathe out.\n  3. Press it.",
        "Flu\n\nFirst aid can be:\n\n  • first aid kits\n  • water\n  • sleep",
    ),
)

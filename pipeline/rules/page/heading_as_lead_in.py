"""A list stands right below a heading, without a sentence that leads into it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.lists import lists

_ENDED = re.compile(r"(?:^|\s)(?:if|when|with|for|do|don['’]t|dos|don['’]ts|to|by)$|:$", re.IGNORECASE)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each such heading; not those that end where a list goes on, nor above links or steps."""
    for one in lists(page):
        heading = one.above
        if not heading or heading.kind is not Kind.HEADING or heading.box or _ENDED.search(heading.text):
            continue
        if len(one.items) > 1 and not any(item.marks or item.number or item.text.endswith(".") for item in one.items):
            yield Hit(heading.span, "A list follows this heading at once. Write a sentence that leads into the list.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="Without a lead-in a reader cannot tell what the items are: signs, causes or advice.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nCommon symptoms\n\n  • a cough\n  • pain",
        "Flu\n\nIt passes.\n\n\nTreatment at home\n\n  • rest\n  • water",
    ),
    good=(
        "Flu\n\nCommon symptoms\n\nSymptoms include:\n\n  • a cough\n  • pain",
        "Flu\n\nIt passes.\n\n\nDo\n\n  • rest\n  • drink water",
        "Flu\n\nIt passes.\n\n\nTreatment at home\n\n  • Rest a lot.\n  • Drink water.",
    ),
)

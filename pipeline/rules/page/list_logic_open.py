"""A list of conditions does not say whether one of them is enough, or all have to be met."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.pages.lists import lists

_CONDITION = re.compile(
    r"\b(?:if|when|unless|who|whether)(?: you(?:['’]re| are| have(?: had)?|['’]ve)?| they| your child(?: has"
    r"| is)?| it)?(?: \w+)?:?$",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:any|all|one|either|both|at least|or|following|each)\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|or)[,:]?$|^(?:and|or)\b", re.IGNORECASE)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the end of the words above each such list."""
    for one in lists(page):
        above = one.introduction
        found = _CONDITION.search(above.text) if above and len(one.items) > 1 else None
        if not above or not found or _TOLD.search(above.text[-60:]):
            continue
        if not any(_JOINED.search(item.text) for item in one.items):
            span = Span(above.span.start + found.start(), above.span.end)
            yield Hit(
                span, "It is left open whether one item is enough, or all count. Write “any of” or “all of these”."
            )


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="Readers who think that all items have to be met may not act on one.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Spine\n\nYour doctor may suggest cement if\n\n  • the cancer causes pain\n  • the bones have collapsed",
        "Jabs\n\nYou can have it when you:\n\n  • are old\n  • care",
    ),
    good=(
        "Jabs\n\nYou can have it if any of these is true of you:\n\n  • you are old\n  • you care",
        "Spine\n\nSee a GP if:\n\n  • you have pain, or\n  • you are 65",
    ),
)

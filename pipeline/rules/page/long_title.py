"""The title is too long to be read at a glance."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield a title of more characters than the house allows."""
    limit = house.limits.title_characters
    for block in page.blocks:
        if block.kind is Kind.TITLE and len(block.text) > limit:
            message = f"The title has {len(block.text)} characters; {limit} is the most. Say it in fewer words."
            yield Hit(block.span, message)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.PAGE,
    why="Search results cut long titles off, and people with little time read only the first words.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "What you can do at home to look after yourself when you have flu or a bad cold\n\nRest at home.",
        "Everything that people with asthma and their families need to know\n\nAsthma affects the lungs.",
    ),
    good=(
        "Looking after yourself when you have flu or a bad cold\n\nRest at home.",
        "Living well with asthma: what you and your family can do today\n\nAsthma affects the lungs.",
    ),
)

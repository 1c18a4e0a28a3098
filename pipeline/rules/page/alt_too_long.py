"""A picture's description is too long to be listened to."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind, Lost
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope

_MOST_CHARACTERS = 125


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each description with too many characters."""
    for block in page.blocks:
        is_description = block.kind is Kind.IMAGE or (block.kind is Kind.CAPTION and block.lost(Lost.IMAGE))
        if is_description and len(block.text) > _MOST_CHARACTERS:
            message = (
                f"This description has {len(block.text)} characters; {_MOST_CHARACTERS} is the most. Put the rest "
                f"into the text."
            )
            yield Hit(block.span, message)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="A screen reader reads it in one go, and nobody can go back a sentence.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=(
        "Rash\n\nIt itches.\n\nA photo of an arm with many small bumps, some of them open, some of them dry, "
        "all along the inside of the elbow and down to the hand\n\nSee a GP.",
        "Inhaler\n\nBreathe in.\n\nDiagram showing the lungs with the windpipe, the two main tubes, the many "
        "small tubes that they divide into and the sacs at the end\n\nRest.",
    ),
    good=(
        "Rash\n\nIt itches.\n\nA photo of an arm with many small bumps\n\nSee a GP.",
        "Rash\n\nIt itches, and there can be many small bumps, some of them open, some of them dry, all along "
        "the inside of the elbow and down to the hand.",
    ),
)

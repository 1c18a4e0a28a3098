"""A picture's description calls skin black or brown, and does not say which tone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind, Lost
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_SKIN = re.compile(r"\b(?<!light )(?<!medium )(?<!dark )(?:[Bb]lack|[Bb]rown) skin\b")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words in each description that give no tone."""
    for block in page.blocks:
        if block.kind is Kind.IMAGE or (block.kind is Kind.CAPTION and block.lost(Lost.IMAGE)):
            for found in _SKIN.finditer(block.text):
                message = (
                    f"{quoted(found.group())} is too general here. Write the tone: “light”, “medium” or “dark brown”."
                )
                yield Hit(Span(*found.span()).shifted(block.span.start), message)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Signs look different from tone to tone, and a reader needs to know which tone the picture shows.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=(
        "Rash\n\nIt itches.\n\nA photo of a rash on black skin\n\nSee a GP.",
        "Rash\n\nIt itches.\n\nPicture of raised spots on brown skin\n\nSee a GP.",
    ),
    good=(
        "Rash\n\nIt itches.\n\nA photo of a rash on dark brown skin\n\nSee a GP.",
        "Rash\n\nIt itches.\n\nPicture of spots on white skin\n\nSee a GP.",
        "Rash\n\nOn brown or black skin it looks darker.",
    ),
)

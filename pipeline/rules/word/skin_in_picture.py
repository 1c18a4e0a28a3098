"""A picture of skin is described by a word for ethnicity, not for its tone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Kind
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.wording import quoted

_SKIN = re.compile(r"\b(?:[Bb]lack|[Bb]rown|[Ww]hite) skin\b")
_TONE = re.compile(r"\b(?:light|medium|dark) brown\b")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each “black skin”, “brown skin” or “white skin” in the description of a picture."""
    for block in prose.page.blocks:
        if block.kind in (Kind.IMAGE, Kind.CAPTION) and not _TONE.search(block.text):
            for found in _SKIN.finditer(block.text):
                message = (
                    f"{quoted(found[0])} does not say which tone is shown. Write light, medium or dark brown, or white."
                )
                if not found[0].lower().startswith("white"):
                    yield Hit(Span(*found.span()).shifted(block.span.start), message)


rule = ProseRule(
    check=check,
    cues=frozenset({"skin"}),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Who cannot see the picture needs to know which tone the sign is shown on.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=(
        "Eczema\n\nA photo of eczema on black skin\n\nRest.",
        "Eczema\n\nA photo of raised spots on brown skin\n\nRest.",
    ),
    good=(
        "Eczema\n\nA photo of eczema on dark brown skin\n\nRest.",
        "Eczema\n\nIt is harder to see on brown and black skin.\n\nA photo of eczema on white skin.",
    ),
)

"""The words that belong to a picture are here, and the picture is not."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Lost
from pipeline.model.rule import PageRule, Scope


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each caption without its picture."""
    for block in page.blocks:
        for loss in block.lost(Lost.IMAGE):
            yield Hit(loss.span, "This caption has lost its picture. Put the picture back, or take the caption out.")


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.BLOCK,
    why="A caption without its picture reads like a sentence that went wrong.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html",
    bad=(
        "Inhalers\n\nBreathe in slowly.\n\nA photo of a blue inhaler with a spacer\n\nThen hold your breath.",
        "Inhalers\n\nBreathe in slowly.\n\nDiagram showing where the lungs are\n\nThen hold your breath.",
    ),
    good=(
        "Inhalers\n\nA photo of your rash can help the doctor to see what it is.",
        "Inhalers\n\nA picture of health is what we all want to be.\n\nBreathe in slowly.",
    ),
)

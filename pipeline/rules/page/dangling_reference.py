"""The text points to something that is not there: "see below", "click here", "the photo shows"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Lost
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.rules.references import is_under_a_heading, references, stands_beside
from pipeline.rules.wording import quoted

_CLICK = re.compile(
    r"\b(?:click|tap)(?:\s+on)?\s+here\b|\b(?:click|tap|press)(?:\s+on)?\s+(?:the|this)\s+(?:link|button|icon)\b"
    r"|\b(?:follow|use|see)\s+(?:this|these|the)\s+links?\b|\bon the (?:left|right) of (?:this|the) page\b",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"\b(?:the|this) (?:photo|photograph|picture|image|diagram|drawing|illustration|video)s? (?:shows?|explains?)\b",
    re.IGNORECASE,
)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words that point nowhere."""
    for reference in references(page):
        if not stands_beside(page, reference) and not is_under_a_heading(page, reference):
            yield _hit(page, reference.span)
    lost_images = any(block.lost(Lost.IMAGE) for block in page.blocks)
    for block in page.blocks:
        if block.is_content and not block.is_heading and not block.lost(Lost.IMAGE):
            found = [*_CLICK.finditer(block.text), *(_PICTURE.finditer(block.text) if lost_images else ())]
            yield from (_hit(page, Span(*match.span()).shifted(block.span.start)) for match in found)


def _hit(page: Document, span: Span) -> Hit:
    return Hit(span, f"{quoted(span.of(page.text))} points to nothing here. Name what is meant, and link to it.")


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    yields_to=("page.lost-target",),
    why="Readers hunt for what is not there, and a screen reader or a printed page has no “below” and no “here”.",
    source="https://service-manual.nhs.uk/content/links",
    bad=(
        "Asthma\n\n\nMedicines\n\nMost people take steroids (see below).\n\n\nOutlook\n\nIt varies.",
        "Asthma\n\nUse the form below to tell us.\n\nWe read everything.",
        "Asthma\n\nTo book a test, press this button.",
    ),
    good=(
        "Asthma\n\n\nMedicines\n\nMost people take steroids (see below).\n\n\nSteroids\n\nThey calm the lungs.",
        "Asthma\n\nSee a GP if you have any of the symptoms below.\n\n  • a cough\n  • a tight chest",
        "Asthma\n\nA temperature above 38C, or symptoms below the waist, need a check. Press here for a pulse.",
    ),
)

"""A link leads to a PDF, and does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.markup import MarkKind
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span

_FILE = re.compile(r"[\w:/.%~-]+\.pdf\b", re.IGNORECASE)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words of each link, or the address, that leads to a PDF without saying “PDF” and how big it is."""
    for block in page.blocks:
        if not block.is_content or "(PDF" in block.text:
            continue
        for mark in block.marks:
            if mark.kind is MarkKind.LINK and mark.target.lower().endswith(".pdf") and "PDF" not in block.text:
                yield _hit(Span(mark.start, mark.end).shifted(block.span.start))
        if ".pdf" in block.text:
            yield from (_hit(Span(*found.span()).shifted(block.span.start)) for found in _FILE.finditer(block.text))


def _hit(span: Span) -> Hit:
    return Hit(span, "This leads to a PDF. Make a web page of it, or add “(PDF only, 200KB)” behind the words.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="PDFs are hard to read on a phone and with a screen reader.",
    source="https://service-manual.nhs.uk/content/pdfs-and-other-non-html-documents",
    bad=(
        "Flu\n\nRead the leaflet at www.example.org/flu.pdf today.",
        "Flu\n\nThe plan is at https://example.org/plan-2.pdf.",
    ),
    good=(
        "Flu\n\nRead the leaflet at www.example.org/flu.pdf (PDF only, 2MB).",
        "Flu\n\nRead the leaflet at www.example.org/flu. It is no pdf.",
    ),
)

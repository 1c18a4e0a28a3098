"""The text points to something that is not there: "see below", "click here", "the photo shows"."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.pages.here import CLICKS, LOOKS, clicks, unseen_pictures
from pipeline.search.pages.pointed_at import is_on_page, layout, stands_beside
from pipeline.search.pages.references import POINTS, references
from pipeline.search.words.wording import quoted


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words that point nowhere."""
    page = prose.page
    if found := references(page):
        where = layout(page)
        lost = (one for one in found if not stands_beside(where, one) and not is_on_page(where, one))
        yield from (_hit(page, reference.span) for reference in lost)
    if not CLICKS.isdisjoint(prose.words):
        yield from (_hit(page, span) for span in clicks(page))
    if not LOOKS.isdisjoint(prose.words):
        yield from (_hit(page, span) for span in unseen_pictures(page))


def _hit(page: Document, span: Span) -> Hit:
    return Hit(span, f"{quoted(span.of(page.text))} points to nothing here. Name what is meant, and link to it.")


rule = ProseRule(
    check=check,
    cues=POINTS | LOOKS | CLICKS,
    severity=Severity.WARNING,
    yields_to=("page.lost-target",),
    why="Readers hunt for what is not there, and a screen reader or a printed page has no “below” and no “here”.",
    source="https://service-manual.nhs.uk/content/links",
    bad=(
        "Asthma\n\n\nMedicines\n\nMost people take steroids (see below).\n\n\nOutlook\n\nIt varies.",
        "Asthma\n\nUse the form below to tell us.\n\nWe read everything.",
        "Asthma\n\nTo book a test, press this button.",
        "Asthma\n\nHold your breath for ten seconds. The diagram shows how the medicine spreads.",
    ),
    good=(
        "Asthma\n\n\nMedicines\n\nMost people take steroids (see below).\n\n\nSteroids\n\nThey calm the lungs.",
        "Asthma\n\nSee a GP if you have any of the symptoms below.\n\n  • a cough\n  • a tight chest",
        "Asthma\n\nYou may take steroids (see below).\n\nSteroids calm the lungs.",
        "Asthma\n\nYou have an X-ray. The image shows whether air is trapped.",
        "Asthma\n\nA temperature above 38C, or symptoms below the waist, need a check. Press here for a pulse.",
    ),
)

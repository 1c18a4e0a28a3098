"""One short form stands for two things on one page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import TermRule
from pipeline.search.terms.short_forms import are_same_words, page_short_forms
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each place where a short form is written out in words that differ from those before."""
    known: dict[str, str] = {}
    for one in page_short_forms(page):
        if one.whole:
            before = known.setdefault(one.form, one.whole)
            if not are_same_words(before, one.whole):
                message = f"{quoted(one.form)} stood for {quoted(before)} before. Use it for one of the two only."
                yield Hit(one.span, message)


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    why="A reader cannot tell which of the two is meant, and may take one illness or test for another.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/abbreviations.html",
    bad=(
        "Nerves\n\nMultiple sclerosis (MS) is an illness.\n\nMitral stenosis (MS) is another.",
        "Tests\n\nA computed tomography (CT) scan is quick. Chemotherapy (CT) is a treatment.",
    ),
    good=(
        "Nerves\n\nMultiple sclerosis (MS) is an illness.\n\nMS (multiple sclerosis) lasts.",
        "Tests\n\nA computed tomography (CT) scan. Computerised tomography (CT) is quick.",
    ),
)

"""A sentence announces a list, and no list follows."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.sentences import sentences
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Lost
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.rules.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each sentence that announces a list and was read without it.

    The whole sentence, though its last words show the loss: many lists of a page “may include”, and the
    one that somebody has accepted must not stand for another.
    """
    for block in page.blocks:
        for loss in block.lost(Lost.LIST):
            last = sentences(block.text)[-1].shifted(block.span.start)
            span = Span(min(last.start, loss.span.start), loss.span.end)
            yield Hit(span, f"No list follows {quoted(span.of(page.text))}. Put the list back, or end the sentence.")


rule = PageRule(
    check=check,
    severity=Severity.ERROR,
    scope=Scope.SENTENCE,
    why="A reader who is told that treatment may include nothing may think that there is none.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSymptoms can include\n\nMost people get better in a week.",
        "Flu\n\nCall 999 if you have:\n\n\nTreatment\n\nRest at home.",
        "Flu\n\nTreatment may include ",
    ),
    good=(
        "Flu\n\nSymptoms can include\n\n  • a cough\n  • a sore throat",
        "Flu\n\nCall our nurses on:\n\n01632 960 001",
        "Flu\n\nPlease note:\n\nYour nurse does not give flu jabs to children under two.",
        "Flu\n\nThis is what treatment may include. Ask your nurse.",
        "Flu\n\nWhat treatment may include\n\nYou may need to rest.",
    ),
)

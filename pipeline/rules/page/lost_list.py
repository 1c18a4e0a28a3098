"""A sentence announces a list, and no list follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.sentences import sentences
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_ITEM = re.compile(r"(?:\S+ ){0,3}\S+$|[A-Z][^.!?\n]{0,40}\. [A-Z]")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each sentence that announces a list and was read without it. Short lines behind a colon are its items.

    The whole sentence, though its last words show the loss: many lists of a page “may include”, and the
    one that somebody has accepted must not stand for another.
    """
    for at, block in enumerate(page.blocks):
        if block.text.endswith(":") and _are_items(page.blocks[at + 1 : at + 3]):
            continue
        for loss in block.lost(Lost.LIST):
            last = sentences(block.text)[-1].shifted(block.span.start)
            span = Span(min(last.start, loss.span.start), loss.span.end)
            yield Hit(span, f"No list follows {quoted(span.of(page.text))}. Put the list back, or end the sentence.")


def _are_items(blocks: tuple[Block, ...]) -> bool:
    """Whether two texts are short, or begin with a name and a full stop, as the items of lists do."""
    first = [block for block in blocks[:1] if block.kind is Kind.PARAGRAPH or block.text.endswith(".")]
    return bool(first) and len(blocks) > 1 and all(_ITEM.match(block.text) for block in blocks)


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
        "Flu\n\nPlease note:\n\nYour nurse does not give flu jabs to children under two.",
        "Flu\n\nThis is what treatment may include. Ask your nurse.",
        "Flu\n\nTreatment has two parts:\n\nRest. You stay in bed.\n\nDrinks. You need plenty.",
        "Flu\n\nWhat treatment may include\n\nYou may need to rest.",
    ),
)

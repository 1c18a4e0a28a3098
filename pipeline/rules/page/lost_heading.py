"""The text turns to a new subject, and the heading that stood there is gone."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.sentences import sentences
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Lost
from pipeline.model.rule import PageRule, Scope
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words that begin the new subject; where the text names none in so many words, its first sentence.

    A question that stands alone is a heading itself.
    """
    for block in page.blocks:
        if block.text.endswith("?") and len(sentences(block.text)) == 1:
            continue
        for loss in block.lost(Lost.HEADING):
            is_whole = loss.span.of(page.text) == block.text
            span = sentences(block.text)[0].shifted(block.span.start) if is_whole else loss.span
            what = f", such as {quoted(loss.name)}" if loss.name else " that says what it is about"
            yield Hit(span, f"The heading above this text seems to be lost. Add one{what}.")


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.SECTION,
    why="People find their way by headings, and a screen reader jumps from one to the next.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/section-headings.html",
    bad=(
        "Back pain\n\nTreatment\n\nRest helps at first.\n\n\nSurgery is for people whose pain does not go away.",
        "Asthma\n\nAt home\n\nOpen a window.\n\nKeep dust away.\n\n\nIn winter, cold air can set off an attack.",
        "Asthma\n\nInhalers\n\nYou breathe the medicine in.\n\n\nSteroid tablets help when inhalers do not.",
    ),
    good=(
        "Back pain\n\nTreatment\n\nRest helps at first.\n\n\nSurgery\n\nThis is for people whose pain stays.",
        "Back pain\n\nTreatment\n\nSurgery is rare.\n\n\nSurgery is for people whose pain does not go away.",
        "Back pain\n\nTreatment\n\nRest helps at first.\n\nSurgery is for people whose pain does not go away.",
    ),
)

"""The summary lists symptoms and leaves out the emergency that the body tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.search.care.urgency import emergencies
from pipeline.search.pages.headings import is_about_help
from pipeline.search.pages.told import sentence_about, summary
from pipeline.search.words.wording import quoted

_CUES = frozenset({"emergency", "999", "112", "911", "ambulance", "a&e", "casualty"})
_ABOUT = re.compile(r"[Ss]ymptoms\b[^.!?]*\b(?:include|are|is|be)\b[^.!?]*|[Ss]igns of\b[^.!?]*")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the summary's words about symptoms, where only the text of a later part speaks of an emergency.

    A heading or a box about getting help is seen by those who skim.
    """
    page = prose.page
    top = None if any(map(is_about_help, page.blocks)) else summary(page)
    span = sentence_about(top, _ABOUT) if top else None
    if not top or not span:
        return
    end = top.blocks[-1].span.end
    found = emergencies(page)
    if found and all(sentence.start > end for _, sentence in found):
        words = quoted(found[0][1].of(page.text), most=6)
        yield Hit(
            span, f"The emergency further down is missing here: {words}. Say in the summary when to get help at once."
        )


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.WARNING,
    scope=Scope.SENTENCE,
    why="Somebody with signs of danger may read no further than the summary.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Back\n\nSymptoms include pain.\n\n\nSpine\n\nIf you cannot pee, call 999.\n\n\nCare\n\nRest.",
        "Back\n\nSymptoms may include:\n\n  • pain\n\n\nSpine\n\nNumb legs are a sign. It is an "
        "emergency.\n\n\nCare\n\nRest.",
    ),
    good=(
        "Back\n\nSymptoms include pain. Call 999 if you cannot pee.\n\n\nSpine\n\nIf you cannot pee, call "
        "999.\n\n\nCare\n\nRest.",
        "Back\n\nSymptoms include pain.\n\n\nSpine\n\nTake your emergency card.\n\n\nCare\n\nRest.",
    ),
)

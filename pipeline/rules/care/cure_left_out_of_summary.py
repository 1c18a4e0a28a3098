"""Far down, a page says that an illness cannot be cured; its summary speaks of treatment and does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.search.pages.told import sentence_about, summary
from pipeline.search.words.wording import quoted

_NO_CURE = re.compile(
    r"\b(?:can(?:'t|not| not)|is not|isn't|are not|aren't) (?:usually |always |often |normally )?(?:be cured|curable)\b"
    r"|\bincurable\b|\b(?:there is |has )?no (?:known )?cure\b"
)
_CURE = re.compile(r"\b(?:in)?cur(?:e|ed|able)\b")
_ABOUT_TREATMENT = re.compile(r"\b(?:aim|goal|purpose)s? of (?:the )?treatment\b[^.!?]*|\b[Tt]reatments?\b[^.!?]*")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the summary's sentence about treatment where only a later part says that there is no cure."""
    top = summary(prose.page)
    if top is None:
        return
    start, end = top.blocks[0].span.start, top.blocks[-1].span.end
    later = _NO_CURE.search(prose.plain, end)
    span = sentence_about(top, _ABOUT_TREATMENT) if later and not _CURE.search(prose.plain, start, end) else None
    if later and span:
        yield Hit(
            span, f"Only far down the page says {quoted(later[0])}. Say it here too, gently: it changes the choice."
        )


rule = ProseRule(
    check=check,
    cues=frozenset({"cured", "curable", "incurable", "cure"}),
    severity=Severity.WARNING,
    scope=Scope.SENTENCE,
    why="People who read only the summary may choose a hard treatment in the hope of a cure that it cannot bring.",
    source="https://www.nice.org.uk/guidance/cg138",
    bad=(
        "Bones\n\nThe aim of treatment is to ease pain.\n\n\nTests\n\nA scan.\n\n\nTreatment\n\nIt cannot be cured.",
        "Lungs\n\nTreatment may be an inhaler.\n\n\nTests\n\nA scan.\n\n\nOutlook\n\nThere is no cure for COPD.",
    ),
    good=(
        "Bones\n\nIt cannot be cured. Treatment eases it.\n\n\nTests\n\nA scan.\n\n\nTreatment\n\nIt cannot be cured.",
        "Colds\n\nA cold goes by itself in a week.\n\n\nTests\n\nNone.\n\n\nMore\n\nThere is no cure for a cold.",
    ),
)

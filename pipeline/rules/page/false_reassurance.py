"""Right after an emergency the text says that there is nothing to worry about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.care.urgency import emergencies
from pipeline.search.words.wording import quoted

_CUES = frozenset({"emergency", "999", "112", "911", "ambulance", "a&e", "casualty"})
_CALMING = frozenset({"remember", "worry", "reassured", "harmless", "nothing"})
_CALM = re.compile(
    r"remember that [^.!?\n]{0,60}\b(?:common|normal|harmless)\b|(?:do not|don['’]t|try not to|no need to) worry\b"
    r"|(?:usually|probably|normally|often) (?:nothing (?:serious|to worry about)|harmless)|be reassured",
    re.IGNORECASE,
)
_REACH = 3  # blocks after the emergency


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield words that calm, in the few blocks of running text after the one with the emergency."""
    calm = () if _CALMING.isdisjoint(prose.words) else tuple(_CALM.finditer(prose.running))
    found = emergencies(prose.page) if calm else ()
    blocks = prose.page.blocks
    for block, _ in found[:1]:
        here = blocks.index(block)
        end = blocks[min(here + _REACH, len(blocks) - 1)].span.end
        for words in calm:
            if block.span.end < words.start() < end:
                message = (
                    f"{quoted(words.group())} stands right after an emergency. Say which signs are harmless, and "
                    f"put it first."
                )
                yield Hit(Span(*words.span()), message)


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    why="A reader with signs of danger may take the calming words for their own case.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Back\n\nIf you cannot pee, call 999.\n\nRemember that aches and pains are common.",
        "Chest\n\nBad chest pain is an emergency.\n\nIt is usually nothing serious.",
    ),
    good=(
        "Back\n\nRemember that aches and pains are common.\n\nIf you cannot pee, call 999.",
        "Back\n\nThe common symptoms are pain.\n\nRemember that aches are common.",
    ),
)

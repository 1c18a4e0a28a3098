"""The reader is to call a helpline, and no number or link is there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_CUES = frozenset({
    "helpline", "helplines", "line", "hotline", "nurses", "nurse", "call", "phone", "ring", "contact", "team",
})  # fmt: skip
_ACTS = frozenset({"call", "phone", "ring", "contact"})
_CALL = re.compile(
    r"(?:call|phone|ring|contact) (?:our|the|us\b|a|your)(?: [\w'’-]+){0,4}? ?(?:helplines?|help line|hotline"
    r"|support line|nurse line|advice line"
    r"|information nurses?(?: team)?|information team|crisis line|us\b)",
    re.IGNORECASE,
)
_REACH = re.compile(r"\d{3}|\w@\w|www\.|https?:")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words, where neither their block nor the next two have a number, an address or a link."""
    blocks = prose.page.blocks
    for at in sorted(place for word in _ACTS & prose.words for place in prose.places[word]):
        found = _CALL.match(prose.running, at)
        if found:
            here = bisect_right(blocks, at, key=lambda block: block.span.start) - 1
            near = blocks[here : here + 3]
            if not any(_REACH.search(block.text) or any(mark.target for mark in block.marks) for block in near):
                words = quoted(found.group())
                yield Hit(Span(*found.span()), f"{words} has no number or address. Add it here, with the hours.")


rule = ProseRule(
    check=check,
    cues=_ACTS,
    severity=Severity.WARNING,
    why="Somebody who needs help now should not have to look for the number.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Flu\n\nYou can call our helpline at any time.",
        "Cancer\n\nIf you worry, contact our information nurse team.",
    ),
    good=(
        "Flu\n\nYou can call our helpline on 0300 222 5800.",
        "Flu\n\nContact the helpline:\n\n01632 960 001",
        "Flu\n\nCall your GP. Our nurses call the patients.",
    ),
)

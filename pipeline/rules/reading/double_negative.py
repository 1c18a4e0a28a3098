"""Two negatives make the reader work out what is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import ReadingRule
from pipeline.model.scores import Scores
from pipeline.model.text import Span
from pipeline.rules.wording import quoted

_NO = r"(?:\w+n['’]t|not|never|cannot)"
_TWICE = re.compile(
    rf"\b{_NO}\s+(?:be\s+|always\s+|usually\s+)?(?:uncommon|unusual|unlikely|unreasonable|unsafe|impossible"
    r"|unimportant|unknown|unheard of|unlike|without (?:risks?|side effects?|problems?|dangers?)|fail to)\b"
    rf"|\b{_NO}\s[^.,;:?!]{{1,60}}?\bunless\b[^.,;:?!]*?\b{_NO}\b",
    re.IGNORECASE,
)


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield each doubled negative."""
    for block in page.blocks:
        if block.is_content:
            for match in _TWICE.finditer(block.text):
                message = f"{quoted(match.group())} says no twice. Say what is so: “common”, “take it only if …”."
                yield Hit(Span(*match.span()).shifted(block.span.start), message)


rule = ReadingRule(
    check=check,
    severity=Severity.WARNING,
    why="People under stress miss one of the two negatives and understand the opposite.",
    source="https://www.plainenglish.co.uk/files/howto.pdf",
    bad=(
        "Flu\n\nIt is not uncommon to feel tired for weeks.",
        "Flu\n\nDo not take aspirin unless your doctor has not ruled it out.",
    ),
    good=(
        "Flu\n\nIt is uncommon to feel tired for weeks. It is not common.",
        "Flu\n\nDo not take aspirin unless your doctor tells you to. If you do not get better, call us.",
    ),
)

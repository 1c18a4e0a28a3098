"""Quotation marks are opened and not closed, or closed and not opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span

_INCH = re.compile(r"\d\"")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the odd mark of each block, unless the quotation goes on in the next one."""
    if prose.text.count("“") == prose.text.count("”") and prose.text.count('"') % 2 == 0:
        return
    for block in prose.page.blocks:
        text = block.text
        curly, straight = text.count("“") - text.count("”"), text.count('"') % 2
        if block.is_content and (curly or straight) and not _INCH.search(text):
            sign = "“" if curly > 0 else "”" if curly else '"'
            at = text.rfind(sign) if sign != "”" else text.find(sign)
            message = "A quotation mark stands alone. Put in the other one, or take it out."
            yield Hit(Span(at, at + 1).shifted(block.span.start), message)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A reader cannot tell whose words these are.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nShe said: “I feel fine. Then she went home.",
        'Flu\n\nThe word "flu is short.',
    ),
    good=(
        "Flu\n\nShe said: “I feel fine.” Then she went home.",
        'Flu\n\nUse a 5" tube. The word "flu" is short.',
    ),
)

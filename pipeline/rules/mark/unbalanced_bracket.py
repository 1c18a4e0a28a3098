"""A bracket is opened and not closed, or closed and not opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_MARKER = re.compile(r"(?:^|[\s,;:(])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|[:;]-?[()]")  # of a list: “a)”; or a face


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the odd bracket of each block."""
    if prose.text.count("(") == prose.text.count(")"):
        return
    for block in prose.page.blocks:
        text, more = block.text, block.text.count("(") - block.text.count(")")
        if more and block.is_content and not _MARKER.search(text):
            at = text.rfind("(") if more > 0 else text.find(")")
            near = quoted(text[max(0, at - 20) : at + 20])
            message = f"A bracket stands alone near {near}. Put in the other one, or take it out."
            yield Hit(Span(at, at + 1).shifted(block.span.start), message)


rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A reader cannot tell where the aside ends.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nTake a painkiller (such as paracetamol and rest.",
        "Flu\n\nTake a painkiller such as paracetamol) and rest.",
    ),
    good=(
        "Flu\n\nTake a painkiller (such as paracetamol) and rest.",
        "Flu\n\nYou can: a) rest, or b) drink water :-)",
    ),
)

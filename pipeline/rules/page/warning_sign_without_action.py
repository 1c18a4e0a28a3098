"""A list of symptoms holds a sign of danger, and nothing says what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.rules.headings import is_about_help
from pipeline.rules.lists import lists
from pipeline.rules.parts import part_around
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import cues, uses

_SYMPTOMS = re.compile(r"\b(?:symptoms|signs)\b", re.IGNORECASE)
_ACTION = re.compile(
    (
        r"\b(?:call|phone|contact|see (?:a|your)|tell (?:a|your)|go to|get (?:help|advice|medical)|seek|check with"
        r"|(?:talk|speak) to|ask)\b"
    ),
    re.IGNORECASE,
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first such sign of each list, where neither its part nor a heading or box says what to do."""
    page, done = prose.page, -1
    if any(is_about_help(block) for block in page.blocks if block.is_heading or block.box):
        return
    for span, _ in sorted(uses("red_flags", prose), key=lambda use: use[0]):
        block = prose.block(span)
        above = next((one.above for one in lists(page) if block in one.items), None)
        if not above or above.span.start == done or not _SYMPTOMS.search(above.text):
            continue
        if not any(_ACTION.search(part.text) for part in part_around(page, block)):
            done = above.span.start
            words = quoted(span.of(prose.text))
            yield Hit(span, f"{words} can be a sign of danger. Say what to do about it, how soon, and whom to call.")


rule = ProseRule(
    check=check,
    cues=cues("red_flags"),
    severity=Severity.WARNING,
    why="A reader who finds no advice may take the sign for harmless.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Bones\n\nSymptoms may include:\n\n  • pain\n  • confusion and vomiting",
        "Blood\n\nThe signs are:\n\n  • feeling tired\n  • bruising or bleeding",
    ),
    good=(
        "Bones\n\nSymptoms may include:\n\n  • confusion\n\nCall 999 if you feel confused.",
        "Bones\n\nTests look for:\n\n  • confusion",
    ),
)

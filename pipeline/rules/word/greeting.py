"""A letter or message begins with “Hi” or “Hello”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_CUES = frozenset({"hi", "hello", "hey", "hiya"})
_GREETING = re.compile(r"(?:Hi|Hello|Hey|Hiya)(?= there\b| [A-Z\[{<]|,|!|$)")
_MOST_WORDS = 5  # of a line that is a greeting and no more


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the greeting of each line that begins with one, and is short or goes on to a name and a comma."""
    for block in prose.page.blocks:
        found = _GREETING.match(block.text)
        if found and block.is_content and len(block.text.partition(",")[0].split()) <= _MOST_WORDS:
            message = f"{quoted(found[0])} is not how official messages begin. Write “Dear” and the name."
            yield Hit(Span(*found.span()).shifted(block.span.start), message)


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People take a chatty message for a fraud, and delete it.",
    source="https://service-manual.nhs.uk/content/writing-nhs-messages",
    bad=("Hi Sam,\n\nYour test is due.", "Hello\n\nIt is time to book your test."),
    good=("Dear Sam,\n\nYour test is due.", "Flu\n\nSay hello to the nurse, and hi to Sam."),
)

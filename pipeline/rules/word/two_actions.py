"""A letter asks for several things at once."""

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

_DEAR = re.compile(r"(?:^|\n)(?:dear|hi|hello) [^\n]{1,60}\n")
_ACTION = re.compile(
    r"(?:(?<=[.!?:] )|(?<=\n))(?:please )?(?:book|call|phone|reply|click|go to|visit"
    r"|download|fill in|text|email|scan|bring|complete|log in|tell us)\b"
)
_ORDER = re.compile(r"\b(?:first|then|next|after that|or (?:call|phone|book|go|text)|either|step \d)\b")
_MOST_CHARACTERS = 1500  # a longer page that begins with “Dear” is more than one message


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the second thing to do, unless the letter says which comes first or that one is enough."""
    if _DEAR.search(prose.plain) and len(prose.plain) < _MOST_CHARACTERS:
        found = list(_ACTION.finditer(prose.plain))
        if len({one[0] for one in found}) > 1 and not _ORDER.search(prose.plain):
            span = Span(*found[1].span())
            message = f"{quoted(span.of(prose.text))} is a second thing to do. Ask for one, or say which comes first."
            yield Hit(span, message)


rule = ProseRule(
    check=check,
    cues=frozenset({"dear", "hi", "hello"}),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People who are asked for several things do none of them.",
    source="https://service-manual.nhs.uk/content/writing-nhs-messages",
    bad=(
        "Letter\n\nDear Sam,\n\nBook your test now. Download the NHS App.",
        "Letter\n\nDear Ali,\n\nYour vaccine is due. Call us today. Fill in the form.",
    ),
    good=(
        "Letter\n\nDear Sam,\n\nBook your test now. You need 10 minutes.",
        "Letter\n\nDear Ali,\n\nFirst, fill in the form. Then call us.",
    ),
)

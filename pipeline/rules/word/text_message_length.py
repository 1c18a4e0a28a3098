"""A text message is longer than one message can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope

_MOST = 160  # characters, NHS digital service manual, writing NHS messages
_TEXT_MESSAGE = re.compile(r"\b(?:text|sms) messages?(?: template| reminder)?s?(?: \d)?:?$", re.IGNORECASE)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each paragraph beyond the limit that stands right under the heading “text message”."""
    for before, block in pairwise(prose.page.blocks):
        if before.is_heading and _TEXT_MESSAGE.search(before.text) and len(block.text) > _MOST:
            yield Hit(block.span, f"This message has {len(block.text)} characters. Keep a text message to {_MOST}.")


rule = ProseRule(
    check=check,
    cues=frozenset({"message", "messages"}),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="A long text is cut in two, costs more, and is only skimmed.",
    source="https://service-manual.nhs.uk/content/writing-nhs-messages",
    bad=(
        "Text message\n\nDear Sam, your cervical screening is due. Call us or go to our website to book. "
        "The test takes 5 minutes, a nurse does it, and you can ask for a woman. It can stop cancer before it starts.",
        "Reminder text message\n\nDear Ali, your flu vaccine is due this month. "
        "Please call the surgery on a weekday between 8am and 6pm, or book in the NHS App. "
        "Tell us if you have had it from somebody else.",
    ),
    good=(
        "Text message\n\nDear Sam, your flu vaccine is due. Book in the NHS App.",
        "Flu\n\nA text message tells you when your test is due. Call us or go to our website to book. "
        "The test takes 5 minutes, a nurse does it, and you can ask for a woman. It can stop cancer.",
    ),
)

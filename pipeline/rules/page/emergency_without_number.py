"""The text speaks of an emergency and gives no number to call."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.phones import phones
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, sections
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.care.urgency import THIS_IS_ONE
from pipeline.search.words.wording import quoted

_EMERGENCY = re.compile(THIS_IS_ONE, re.IGNORECASE)
_SHORT_NUMBER = re.compile(r"\b(?:999|112|911|111)\b")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words about an emergency, once for each section that has no telephone number."""
    if "emergency" not in page.text.lower():
        return
    for section in sections(page):
        blocks = (section.heading, *section.blocks) if section.heading else section.blocks
        found = [(block, match) for block in blocks for match in _EMERGENCY.finditer(block.text)]
        if not found or any(_SHORT_NUMBER.search(block.text) or phones(block.text) for block in blocks):
            continue
        block, match = found[0]
        message = f"{quoted(match.group())}, and no number to call is given. Add it here: 999 in the UK."
        yield Hit(Span(*match.span()).shifted(block.span.start), message)


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.SENTENCE,
    why="In an emergency people should not have to look for the number.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Back pain\n\nIf you cannot pee, this is an emergency. Contact your specialist straight away.",
        "Asthma\n\nA bad attack is a medical emergency.\n\n\nHelp\n\nCall 0300 222 5800.",
    ),
    good=(
        "Back pain\n\nIf you cannot pee, this is an emergency. Call 999.",
        "Asthma\n\nA bad attack is a medical emergency.\n\nCall 999 and use your inhaler.",
        "Asthma\n\nA bad attack is a medical emergency.\n\nOur nurses are on (020) 7946 0018.",
        "Asthma\n\nWear a bracelet in case there is a medical emergency. In a medical emergency it speaks for you.",
        "Contraception\n\nThe morning after pill is an emergency contraceptive.",
    ),
)

"""A test result is called positive or negative, and the page does not say what that means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.phrases import prepared
from pipeline.language.terms import content
from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_RESULT = re.compile(
    r"(?:positive|negative) (?:test )?results?\b"
    r"|test(?:ed|s)? (?:(?:is|are|was|were|can be|comes? back|came back) )?(?:positive|negative)\b"
)
_MEANS = re.compile(
    r"\b(?:means?|meant|found|finds?|find|shows?|confirms?|infected|no signs?|you (?:do not |don.t )?have|you had)\b"
)
_NEAR = 250  # characters to either side in which a page says what a result means


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first positive and the first negative result with no word near it that says what it means."""
    whole, told = content(page), set[str]()
    if prepared(whole.text).words.isdisjoint(("positive", "negative")):
        return
    plain = whole.text.lower()
    for found in _RESULT.finditer(plain):
        kind = "positive" if "positive" in found[0] else "negative"
        near = plain[max(0, found.start() - _NEAR) : found.start()] + plain[found.end() : found.end() + _NEAR]
        if kind not in told and not _MEANS.search(near):
            message = f"Readers may take {quoted(found[0])} for good or bad news. Say what the test found."
            yield Hit(whole.place(Span(*found.span())), message)
        told.add(kind)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Positive sounds like good news and negative like bad news, and in tests it is often the other way round.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Tests\n\nCall us after a positive result.", "Tests\n\nIf you tested negative, go back to work."),
    good=(
        "Tests\n\nA positive result means that the test found the virus. After a positive result, stay at home.",
        "Tests\n\nIf you test negative, no sign of the infection was found. A positive attitude helps.",
    ),
)

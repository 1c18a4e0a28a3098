"""The same sentences stand on the page twice, word for word or nearly."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.repeats import repeats
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each second telling. Advice for emergencies may be repeated."""
    for repeat in repeats(page):
        words, where = quoted(repeat.span.of(page.text)), repeat.where
        how = "repeats" if repeat.is_exact else "repeats, nearly word for word,"
        yield Hit(repeat.span, f"{words} {how} what stands {where}. Keep it in one place.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="Readers who meet the same words twice look for a difference, and one copy goes out of date.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Flu\n\nMost people get better by themselves within about a week.\n\n\nTreatment\n\nRest at home. "
        "Most people get better by themselves within about a week.",
        "Flu\n\nYou may also want to think about who can help you at home during treatment.\n\n\nHelp\n\nYou may also "
        "want to think about who can help you at home while you are having treatment.",
    ),
    good=(
        "Flu\n\nIf you cannot breathe, call 999 or go to A&E without waiting.\n\n\nChildren\n\nIf you cannot breathe, "
        "call 999 or go to A&E without waiting.",
        "Flu\n\nYou can take ibuprofen for the pain if you have no stomach problems.\n\nYou can take aspirin for the "
        "pain if you have no stomach problems.",
        "Flu\n\nYou should take the tablets with food and a glass of water.\n\nYou should not take the tablets with "
        "food and a glass of water.",
        "Flu\n\nSymptoms:\n\n  • a high temperature\n\n\nChildren\n\nSymptoms:\n\n  • a high temperature",
    ),
)

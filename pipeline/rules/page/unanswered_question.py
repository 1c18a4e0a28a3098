"""A list of the questions that people ask has no answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule, Scope
from pipeline.rules.lists import lists

_ASKED = re.compile(
    r"\b(?:common|frequent|usual|typical|frequently asked|many) questions\b|\byou may (?:ask|wonder|have questions)\b"
    r"|\bquestions (?:that )?(?:people|patients|you may|many)\b|\b(?:people|patients) (?:\w+ )?(?:ask|wonder)\b",
    re.IGNORECASE,
)
_TO_ASK = re.compile(
    r"\b(?:ask your|to ask|you (?:could|can|might|may want to) ask|ask (?:the|a)|for your (?:doctor|nurse))\b", re.I
)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words above each list of nothing but questions, unless they are for the reader to put to somebody."""
    for one in lists(page):
        above = one.introduction
        if not above or not _ASKED.search(above.text) or _TO_ASK.search(above.text):
            continue
        if len(one.items) > 1 and all(item.text.endswith("?") and not item.marks for item in one.items):
            message = "These questions are asked and not answered. Answer each, or say where the answer stands."
            yield Hit(above.span, message)


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.BLOCK,
    why="A frightened reader finds their own question in print, and is left alone with it.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Cancer\n\nCommon questions include\n\n  • How long do I have?\n  • Will I have pain?",
        "Flu\n\nPeople often ask:\n\n  • Will it come back?\n  • Is it safe?",
    ),
    good=(
        "Cancer\n\nQuestions you could ask your doctor:\n\n  • How long will it take?\n  • Will I have pain?",
        (
            "Cancer\n\nCommon questions include:\n\n  • How long do I have? It varies.\n  • Will I have pain? We "
            "can treat it."
        ),
    ),
)

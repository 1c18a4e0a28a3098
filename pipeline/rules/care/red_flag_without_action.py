"""A sign that can mean an emergency is named, and the page does not say what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Kind, sections
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.rules.urgency import is_about_help
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import words

_SIGN = re.compile(rf"\b(?:{'|'.join(sorted(words('red_flags'), key=len, reverse=True))})\b(?! ?\d+(?:\.\d+)?%)")
_SYMPTOMS = re.compile(r"\b(?:symptoms?|signs?)\b", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:doctors?|he or she|nurse|gp)\b[^.\n]{0,40}\bask\b|^ask (?:about|if|whether)\b", re.I)
_NUMBERS = frozenset({"999", "911", "112", "111", "988", "a&e"})
_ACTION = re.compile(
    r"\b(?:emergency|straight away|right away|immediately|call|phone|ring|see (?:a|your) (?:doctor|gp|nurse)"
    r"|(?:tell|ask|contact|speak to|talk to) (?:a|your)|get (?:medical )?(?:help|advice))\b"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first such sign of a page that talks to a patient, where nothing says what to do, or its item."""
    parts = [part for part in sections(prose.page) if part.blocks]
    if "you" not in prose.words or _NUMBERS & prose.words or any(is_about_help(part) for part in parts):
        return
    for part in parts:
        within = part.blocks[0].span.start, part.blocks[-1].span.end
        sign = None if _ACTION.search(prose.plain, *within) else _SIGN.search(prose.plain, *within)
        block = prose.block(Span(*sign.span())) if sign else part.blocks[0]
        is_item = block.kind is Kind.LIST_ITEM
        if sign and (is_item or _SYMPTOMS.search(block.text)) and not _ASKED.search(block.text):
            message = f"{quoted(sign[0])} can be an emergency. Say here what to do: when to call, and whom."
            return (yield Hit(block.span if is_item else Span(*sign.span()), message))


rule = ProseRule(
    check=check,
    cues=frozenset(re.findall(r"\w+", sign)[-1] for sign in words("red_flags")),
    severity=Severity.WARNING,
    scope=Scope.SECTION,
    why="A frightened reader who has the sign needs to know what to do now, in the place where they read of it.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Angina\n\nSymptoms can include:\n\n  • chest pain\n  • feeling tired\n\nYou may be worried.",
        "Epilepsy\n\nSymptoms you may have include slurred speech.",
    ),
    good=(
        "Angina\n\nSymptoms can include:\n\n  • chest pain\n\n\nCall 999 if the pain does not go.",
        "Angina\n\nSymptoms can include chest pain.\n\n\nWhen to get help\n\nCall 999 if it lasts 15 minutes.",
    ),
)

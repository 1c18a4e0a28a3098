"""A sign that can mean an emergency is named, and the page does not say what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import sections
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.care.red_flags import CUES, red_flag
from pipeline.search.care.urgency import is_about_help
from pipeline.search.words.wording import quoted

_NUMBERS = frozenset({"999", "911", "112", "111", "988", "a&e"})
_ACTION = re.compile(
    r"\b(?:emergency|straight away|right away|immediately|call|phone|ring|see (?:a|your) (?:doctor|gp|nurse)"
    r"|(?:tell|ask|contact|check with|speak to|talk to) (?:a|your)|get (?:medical )?(?:help|advice))\b"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the texts with such a sign in the first section of a page that has one and does not say what to do."""
    parts = [part for part in sections(prose.page) if part.blocks]
    if "you" not in prose.words or _NUMBERS & prose.words or any(is_about_help(part) for part in parts):
        return
    for part in parts:
        within = part.blocks[0].span.start, part.blocks[-1].span.end
        found = () if _ACTION.search(prose.plain, *within) else tuple(filter(None, map(red_flag, part.blocks)))
        if found:
            return (yield from (_hit(prose, span) for span in found))


def _hit(prose: Prose, sign: Span) -> Hit:
    words = quoted(sign.of(prose.text))
    return Hit(sign, f"{words} can be an emergency. Say here what to do: when to call, and whom.")


rule = ProseRule(
    check=check,
    cues=CUES,
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

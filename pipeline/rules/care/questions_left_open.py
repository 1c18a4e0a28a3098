"""A list of questions that trouble readers has no answers and leads nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Kind
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.search.words.wording import quoted

_TO_ASK = re.compile(
    r"\b(?:ask|asking|asked|want to know|discuss|talk|doctor|nurse|team|appointment|checklist|prepare)\b"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the introduction of each list of questions that readers have, where no question is a link."""
    for introduction, first in pairwise(prose.page.blocks):
        is_asked = introduction.kind is Kind.LIST_INTRODUCTION and _is_left_open(first)
        if is_asked and not _TO_ASK.search(introduction.text.lower()):
            wrong = f"The questions after {quoted(introduction.text)} are not answered here."
            yield Hit(introduction.span, f"{wrong} Answer each, or link to where it is answered.")


def _is_left_open(item: Block) -> bool:
    is_link = any(mark.kind is MarkKind.LINK for mark in item.marks)
    return item.kind is Kind.LIST_ITEM and item.text.endswith("?") and not is_link


rule = ProseRule(
    check=check,
    cues=frozenset({"questions", "worries", "fears", "wonder"}),
    severity=Severity.WARNING,
    scope=Scope.BLOCK,
    why="A page that raises “How long do I have to live?” and says no more leaves people alone with it.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Bad news\n\nCommon questions include:\n\n  • How will I die?\n  • Will I have pain?",
        "Tests\n\nPeople's worries are:\n\n  • Will it hurt?\n  • Can I drive home?\n\nThese questions are common.",
    ),
    good=(
        "Bad news\n\nQuestions to ask your doctor:\n\n  • How long will treatment take?\n  • Will I have pain?",
        "Quiz\n\nThe questions are about:\n\n  • sleep\n  • food",
    ),
)

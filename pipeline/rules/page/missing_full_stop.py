"""A paragraph stops without a full stop: it may have lost its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.rules.wording import quoted

_ENDS_IN_A_WORD = re.compile(r"(?<=\s)[^\W\d_][\w'’-]*[)\]”’]?$")
_SENTENCE_BEFORE = re.compile(r"[a-z)][.!?] +[A-Z]")
_FEWEST_WORDS = 10  # one sentence without a full stop may be a label or an address; a long one is not


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the last word of each paragraph of prose that has no full stop. A link alone needs none."""
    for block in page.blocks:
        if block.kind is not Kind.PARAGRAPH or block.text.endswith((".", ":", "?", "!")):
            continue
        end = _ENDS_IN_A_WORD.search(block.text)
        if not end or block.lost(Lost.LIST) or _is_link(block):
            continue
        if _SENTENCE_BEFORE.search(block.text) or len(block.text.split()) >= _FEWEST_WORDS:
            start = block.span.start + end.start()
            message = f"There is no full stop after {quoted(end.group())}. Check that nothing is lost, then add it."
            yield Hit(Span(start, block.span.end), message)


def _is_link(block: Block) -> bool:
    return any(mark.kind is MarkKind.LINK and mark.end - mark.start == len(block.text) for mark in block.marks)


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.SENTENCE,
    yields_to=("page.placeholder",),
    why="Words that were cut off here may have been the important ones.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Asthma\n\nAn inhaler can help. Ask your nurse to show you how it works",
        "Asthma\n\nYour nurse or your pharmacist can show you how to use it\n\nThen try it yourself.",
    ),
    good=(
        "Asthma\n\nAn inhaler can help. Ask your nurse to show you how it works.",
        "Asthma\n\nPhone us. The number of the helpline is 0300 123 4567\n\nThen try it yourself.",
        "Asthma\n\nAsthma nurse: room 4, second floor\n\nAsk at the desk.",
    ),
)

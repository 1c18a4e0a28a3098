"""A paragraph stops without a full stop: it may have lost its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_ENDS_IN_A_WORD = re.compile(r"(?<=\s)[^\W\d_][\w'’-]*[)\]”’]?$")
_SENTENCE_BEFORE = re.compile(r"[a-z)][.!?] +[A-Z]")
_FEWEST_WORDS = 10  # one sentence without a full stop may be a label or an address; a long one is not


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the last word of each paragraph without a full stop; several in a row are a list without its bullets."""
    around = (None, *page.blocks, None)
    for before, block, after in zip(around, page.blocks, around[2:], strict=False):
        end = _ENDS_IN_A_WORD.search(block.text) if _is_open(block) else None
        if not end or _is_open(before) or _is_open(after) or block.lost(Lost.LIST) or _is_name_or_link(block):
            continue
        if _SENTENCE_BEFORE.search(block.text) or len(block.text.split()) >= _FEWEST_WORDS:
            message = f"There is no full stop after {quoted(end.group())}. Check that nothing is lost, then add it."
            yield Hit(Span(block.span.start + end.start(), block.span.end), message)


def _is_open(block: Block | None) -> bool:
    return block is not None and block.kind is Kind.PARAGRAPH and not block.text.endswith((".", ":", "?", "!"))


def _is_name_or_link(block: Block) -> bool:
    is_link = any(mark.kind is MarkKind.LINK and mark.end - mark.start == len(block.text) for mark in block.marks)
    return is_link or 2 * sum(word[0].isupper() for word in block.text.split()) > block.text.count(" ")


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
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
        "Asthma\n\nFrom the Office on Lung Health of the Department of Health and Care\n\nRest.",
    ),
)

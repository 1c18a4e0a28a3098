"""The headings of a page, and what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.page import Block, CallOut, Document, Kind
from pipeline.rules.stems import weighty

_HELP = re.compile(
    r"\b(?:emergenc\w+|urgent\w*|999|112|911|111|A ?& ?E|immediate\w*|straight away|warning signs|red flags?"
    r"|see (?:a|your)"
    r"|get(?:ting)? (?:medical )?(?:help|advice)|seek(?:ing)? \w+|when to|contact|call|who to)\b",
    re.IGNORECASE,
)
_CARE = (CallOut.EMERGENCY, CallOut.URGENT, CallOut.NON_URGENT)


def headings(page: Document) -> Iterator[Block]:
    """Yield the headings below the title, in reading order."""
    return (block for block in page.blocks if block.kind is Kind.HEADING)


def title_stems(page: Document) -> frozenset[str]:
    """Return the stems of the title's words of weight: what all of the page is about."""
    return weighty(page.title)


def is_about_help(block: Block) -> bool:
    """Whether a heading or a box is about when and where to get help."""
    if block.box:
        return block.box.call_out in _CARE
    return block.is_heading and bool(_HELP.search(block.text))

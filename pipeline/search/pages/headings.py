"""The headings of a page, and what they are about."""

from __future__ import annotations

import re

from pipeline.model.kept import kept
from pipeline.model.page import Block, CallOut, Document, Kind, Section, sections
from pipeline.search.pages.stems import weighty

_HELP = re.compile(
    r"\b(?:emergenc\w+|urgent\w*|999|112|911|111|A ?& ?E|immediate\w*|straight away|warning signs|red flags?"
    r"|see (?:a|your)"
    r"|get(?:ting)? (?:medical )?(?:help|advice)|seek(?:ing)? \w+|when to|contact|call|who to)\b",
    re.IGNORECASE,
)
_CARE = (CallOut.EMERGENCY, CallOut.URGENT, CallOut.NON_URGENT)


@kept
def headings(page: Document) -> tuple[Block, ...]:
    """Return the headings below the title, in reading order."""
    return tuple(block for block in page.blocks if block.kind is Kind.HEADING)


@kept
def parts(page: Document) -> tuple[Section, ...]:
    """Return the sections of a page, in reading order."""
    return sections(page)


@kept
def title_stems(page: Document) -> frozenset[str]:
    """Return the stems of the title's words of weight: what all of the page is about."""
    return weighty(page.title)


def is_about_help(block: Block) -> bool:
    """Whether a heading or a box is about when and where to get help."""
    if block.box:
        return block.box.call_out in _CARE
    return block.is_heading and bool(_HELP.search(block.text))

"""Words that only make sense with something to click or to look at: "click here", "the photo shows"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.model.text import Span

_CLICK = re.compile(
    r"\b(?:click|tap)(?:\s+on)?\s+here\b|\b(?:click|tap|press)(?:\s+on)?\s+(?:the|this)\s+(?:link|button|icon)\b"
    r"|\b(?:follow|use|see)\s+(?:this|these|the)\s+links?\b|\bon the (?:left|right) of (?:this|the) page\b",
    re.IGNORECASE,
)
_LOOK = re.compile(
    r"\b(?:the|this|these) (?P<thing>photo|photograph|picture|image|diagram|drawing|illustration|video|animation)s?"
    r" (?:shows?|explains?|illustrates?|demonstrates?)\b"
    r"|\bin (?:the|this) (?:photo|photograph|diagram|illustration|video)\b|\bwatch (?:the|this) (?:video|animation)\b",
    re.IGNORECASE,
)
_THINGS = ("photo", "photograph", "picture", "image", "diagram", "drawing", "illustration", "video", "animation")
# Without one of these words a page has no such words to click on, or to look at.
CLICKS = frozenset({"click", "tap", "press", "link", "links", "left", "right"})
LOOKS = frozenset({*_THINGS, *(f"{thing}s" for thing in _THINGS)})
_ALSO_SCANS = ("picture", "image")  # what a scan or an X-ray makes is called so too
_NEAR = 6  # blocks to either side in which a picture belongs to the words


def clicks(page: Document) -> Iterator[Span]:
    """Yield each “click here” that is not, and has not beside it, a link."""
    for block in page.blocks:
        if _is_text(block) and not _links(block):
            yield from (Span(*match.span()).shifted(block.span.start) for match in _CLICK.finditer(block.text))


def unseen_pictures(page: Document) -> Iterator[Span]:
    """Yield each “the photo shows” with no picture near it, and no link to one."""
    shown = [index for index, block in enumerate(page.blocks) if _is_picture(block)]
    near = {at for index in shown for at in range(index - _NEAR, index + _NEAR + 1)}
    has_lost_one = any(block.lost(Lost.IMAGE) for block in page.blocks)
    for index, block in enumerate(page.blocks):
        if index in near or not _is_text(block) or block.lost(Lost.IMAGE) or _links(block):
            continue
        for match in _LOOK.finditer(block.text):
            if has_lost_one or (match["thing"] or "").lower() not in _ALSO_SCANS:
                yield Span(*match.span()).shifted(block.span.start)


def _is_text(block: Block) -> bool:
    return block.is_content and not block.is_heading


def _is_picture(block: Block) -> bool:
    return block.kind is Kind.IMAGE or (block.kind is Kind.CAPTION and not block.lost(Lost.IMAGE))


def _links(block: Block) -> bool:
    return any(mark.kind is MarkKind.LINK and mark.target for mark in block.marks)

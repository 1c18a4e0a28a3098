"""Words that point to another place of the page: "see below", "the treatments above"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.model.kept import kept
from pipeline.model.page import Document
from pipeline.model.text import Span

_THING = (
    r"treatments?|tests?|tables?|lists?|box|boxes|sections?|symptoms?|signs?|side effects?|information|links?"
    r"|medicines?|steps?|instructions?|advice|tips|questions?|forms?|buttons?|paragraphs?|exercises?|examples?"
    r"|numbers?|details|pictures?|photos?|photographs?|images?|diagrams?|drawings?|illustrations?|charts?|graphs?"
    r"|videos?|maps?"
)
# "above 38C", "below the knee", "above average": these measure, they do not point.
_NO_MEASURE = r"(?!\s+(?:the|your|his|her|their|our|my|this|that|an?|each|any|\d|£|normal|average|zero|age|and below))"
_VERB = r"(?:see|read|as|shown|described|explained|mentioned|discussed|listed|set out)"
_POINTER = re.compile(
    rf"\b(?:{_VERB}\s+(?P<way>above|below|overleaf)"
    rf"|(?P<thing>{_THING})\s+(?:(?:shown|described|listed|given)\s+)?(?P<side>above|below|overleaf|opposite)"
    rf"|the\s+(?P<front>above|below)\s+(?P<after>{_THING})){_NO_MEASURE}\b",
    re.IGNORECASE,
)
_SIDE = re.compile(r"above|below|overleaf|opposite", re.IGNORECASE)
_BEFORE, _AFTER = 30, 60  # characters around “above” in which the rest of the pointing words stands
POINTS = frozenset({"above", "below", "overleaf", "opposite"})  # a page without any of them has no reference
_WORD = re.compile(r"[^\W\d_]{4,}")
_REACH = 200  # characters before the pointing words in which the thing is named


class Reference(msgspec.Struct, frozen=True):
    """Words that send a reader up or down the page."""

    block: int  # index of the block it stands in
    span: Span  # in the reading text
    thing: str  # what it points to, in lower case; empty when the text does not name it
    is_below: bool


@kept
def references(page: Document) -> tuple[Reference, ...]:
    """Return each reference to a place above or below, in reading order."""
    return tuple(_references(page))


def _references(page: Document) -> Iterator[Reference]:
    for index, block in enumerate(page.blocks):
        if block.is_content and not block.is_heading:
            for match in _pointers(block.text):
                way = (match["way"] or match["side"] or match["front"]).lower()
                thing = match["thing"] or match["after"] or _named_before(block.text, match.start())
                span = Span(*match.span()).shifted(block.span.start)
                yield Reference(index, span, thing.lower(), is_below=way != "above")


def _pointers(text: str) -> Iterator[re.Match[str]]:
    """Yield the pointing words; looked for only around “above” and the like, which is quicker than everywhere."""
    end = 0
    for side in _SIDE.finditer(text):
        first = max(end, side.start() - _BEFORE)
        found = _POINTER.search(text, first, side.end() + _AFTER) if side.start() >= end else None
        if found:
            end = found.end()
            yield found


def _named_before(text: str, at: int) -> str:
    """Return the last word of any weight before "(see below)"."""
    found = _WORD.findall(text, max(0, at - _REACH), at)
    return found[-1] if found else ""

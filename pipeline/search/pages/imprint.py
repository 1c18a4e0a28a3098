"""Where a page says who stands behind it: the place at which what is missing would be added."""

from __future__ import annotations

import re

from pipeline.model.kept import kept
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Block, Document
from pipeline.model.text import Span

_SOURCES = re.compile(
    r"(?:sources?|references?|bibliography|evidence|our sources|(?:the )?evidence (?:for|behind) \S.*|sources? and \w+"
    r"|references and \w+|where (?:our|this) information comes from|more about our (?:sources|evidence))",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:[Ss]ources?|[Rr]eferences?|[Cc]ontent [Ss]ource|[Bb]ased on|[Aa]dapted from):? +[A-Z]\w")
_BEGINNINGS = ("sourc", "refer", "evid", "bibl", "our sourc", "the evid", "where", "more abou")  # of what is below
_SIGNS = ("ource", "eference", "vidence", "ibliography", "ased on", "dapted from", "information comes from")
_MOST_CHARACTERS = 80


def imprint(page: Document) -> Span | None:
    """Return the words of the page's date, or else its title; None for a page without any words."""
    dated = page.updated or page.published or page.review_due
    if dated:
        return dated.span
    first = next((block for block in page.blocks if block.is_content), None)
    return first.span if first else None


@kept
def has_sources(page: Document) -> bool:
    """Whether the page names what it rests on: under a heading, in a line at its foot, or by small raised numbers."""
    if any(sign in page.text for sign in _SIGNS) and any(_is_source(block.text) for block in page.blocks):
        return True
    return any(
        mark.kind is MarkKind.SUPERSCRIPT and _is_number(block, mark) for block in page.blocks for mark in block.marks
    )


def _is_number(block: Block, mark: Mark) -> bool:
    return block.text[mark.start : mark.end].isdigit()


def _is_source(text: str) -> bool:
    if (
        text[:9].lower().startswith(_BEGINNINGS)
        and len(text) < _MOST_CHARACTERS
        and _SOURCES.fullmatch(text.rstrip(": "))
    ):
        return True
    return bool(_TOLD.match(text))

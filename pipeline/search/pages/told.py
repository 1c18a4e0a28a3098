"""What a page lists of one subject, such as symptoms or tests, in its summary and in its body."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.model.kept import kept
from pipeline.model.page import Block, Document, Kind, Section
from pipeline.model.text import Span
from pipeline.search.pages.headings import parts, title_stems
from pipeline.search.pages.lists import ItemList, lists, runs_on
from pipeline.search.pages.stems import weighty

_SUBJECT = re.compile(r"\b(?P<noun>symptoms|signs|side effects|causes|complications|risk factors)\b", re.IGNORECASE)
_LIGHT = frozenset({"inclu", "commo", "follo", "other", "main", "usual", "often", "somet", "peopl", "early", "possi"})
_FEWEST_SECTIONS = 3  # a shorter page needs no summary
_MOST_WORDS = 400  # a longer first section is no summary


class Listed(msgspec.Struct, frozen=True):
    """One list of a page and what it is of."""

    subject: str
    qualifiers: frozenset[str]  # stems of what else the words above it name, but for the page's own subject
    whole: ItemList
    introduction: Block
    section: Section


@kept
def summary(page: Document) -> Section | None:
    """Return the first part of a page, where it can be its summary: short, and with the page's parts below it."""
    filled = [section for section in parts(page) if section.blocks]
    if len(filled) < _FEWEST_SECTIONS:
        return None
    count = sum(block.text.count(" ") + 1 for block in filled[0].blocks)
    return filled[0] if count <= _MOST_WORDS else None


def listed(page: Document) -> Iterator[Listed]:
    """Yield each list whose introduction says what it is of, in reading order."""
    found = [(one, noun) for one in lists(page) if runs_on(one) and (noun := _noun(one.introduction))]
    if not found:
        return
    own = title_stems(page)
    around = {block.span.start: section for section in parts(page) for block in section.blocks}
    for one, noun in found:
        above = one.introduction
        if above and above.span.start in around:
            rest = weighty(_last_sentence(above.text)) - own - _LIGHT - weighty(noun)
            yield Listed(noun, rest, one, above, around[above.span.start])


def stems_of(section: Section) -> frozenset[str]:
    """Return the stems of all words of weight in a part of the page."""
    return frozenset().union(*(weighty(block.text) for block in section.blocks))


def sentence_about(section: Section, pattern: re.Pattern[str]) -> Span | None:
    """Return the first words of a part that fit a pattern."""
    for block in section.blocks:
        found = pattern.search(block.text) if block.kind is not Kind.LIST_ITEM else None
        if found:
            return Span(*found.span()).shifted(block.span.start)
    return None


def _noun(introduction: Block | None) -> str:
    found = _SUBJECT.search(_last_sentence(introduction.text)) if introduction else None
    return found["noun"].lower() if found else ""


def _last_sentence(text: str) -> str:
    return text.rpartition(". ")[2]

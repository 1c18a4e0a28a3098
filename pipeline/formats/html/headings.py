"""Headings as they are used: bold lines that stand over text, and heading elements that hold no heading."""

from __future__ import annotations

import re

from pipeline.formats.html.main_part import MainPart
from pipeline.formats.html.records import Draft
from pipeline.model.markup import MarkKind
from pipeline.model.page import Kind

_MOST_WORDS = 12
_LONGEST = 25  # words of a heading element, from which a full stop shows that it is text
_DEEPEST = 6
_ENDS = re.compile(r"[.!:;,…][\"'”’)]*$")
_SENTENCE_END = re.compile(r"[.!][\"'”’)]*$")
_RUNNING = frozenset((Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TERM, Kind.TABLE_CELL, Kind.IMAGE))


def settle(drafts: list[Draft], part: MainPart) -> None:
    """Tell headings from text in the page's own part, and give each its level."""
    for draft in drafts:
        if draft.kind is Kind.TABLE_CELL and not is_in_table(draft):
            draft.kind = Kind.PARAGRAPH
    content = [draft for draft in drafts if draft.weight <= 0 and draft.kind is not Kind.METADATA]
    beyond = _behind_boxes(content)
    level = 1
    for index, draft in enumerate(content):
        following = content[index + 1] if index + 1 < len(content) else None
        if draft.kind is Kind.HEADING and _is_text(draft):
            draft.kind, draft.level, draft.reason = Kind.PARAGRAPH, 0, "a heading element that holds whole sentences"
        elif draft.kind is Kind.HEADING:
            level = draft.level if not draft.reason.startswith("bold") else level
        elif draft.is_summary:
            _settle_summary(draft, beyond[index], level)
        elif draft is part.title:
            continue
        elif draft.kind is Kind.PARAGRAPH and following is not None and (reason := _acts_as_heading(draft, following)):
            draft.kind, draft.reason = Kind.HEADING, reason
            draft.level = draft.visual_level if draft.visual_level > 0 else min(level + 1, _DEEPEST)
    _level(content, part)


def is_in_table(draft: Draft) -> bool:
    """Whether it stands in a table that holds data, not in one that only sets a page out."""
    context = draft.node.context
    return context.cell is not None and context.table is not None and context.table.is_data


def _is_text(draft: Draft) -> bool:
    """Whether a heading element holds sentences, not a heading: some editors use it for large print."""
    return draft.text.count(" ") >= _LONGEST and bool(_SENTENCE_END.search(draft.text))


def _acts_as_heading(draft: Draft, following: Draft) -> str:
    """Say why a paragraph acts as a heading; nothing where it does not."""
    text = draft.text
    if text.count(" ") >= _MOST_WORDS or _ENDS.search(text) or not any(letter.isalpha() for letter in text):
        return ""
    if draft.visual_level >= 0:
        return "its class sets it as a heading"
    if draft.node.context.box is not following.node.context.box or draft.node.context.list is not None:
        return ""
    if is_in_table(draft) or following.kind not in _RUNNING:
        return ""
    is_bold = any(mark.kind is MarkKind.STRONG and mark.end - mark.start >= len(text) - 1 for mark in draft.marks)
    return "bold throughout, short, no full stop, and text follows" if is_bold and text[0].isalnum() else ""


def _behind_boxes(content: list[Draft]) -> list[Draft | None]:
    """Return for each piece the first behind it that does not stand in its box."""
    found: list[Draft | None] = []
    after: Draft | None = None
    for draft in reversed(content):
        is_same_box = after is not None and after.node.context.box is draft.node.context.box
        found.append(found[-1] if is_same_box else after)
        after = draft
    return found[::-1]


def _settle_summary(draft: Draft, beyond: Draft | None, level: int) -> None:
    """A summary is a heading where what follows its details begins anew: then no text is taken from another section."""
    if beyond is None or beyond.is_summary or beyond.kind is Kind.HEADING:
        draft.kind, draft.level = Kind.HEADING, min(level + 1, _DEEPEST)
        draft.reason = "the summary of details that stand as a section"


def _level(content: list[Draft], part: MainPart) -> None:
    """Set the main heading apart as the title; where others claim its level, all move down by one."""
    headings = [draft for draft in content if draft.kind is Kind.HEADING and draft is not part.title]
    if part.title is not None:
        if part.title.kind is not Kind.HEADING:
            part.title.reason = "set apart, and named as the page is"
        part.title.kind, part.title.level = Kind.TITLE, 1
    if part.title is not None and any(draft.level == 1 for draft in headings):
        for draft in headings:
            draft.level = min(draft.level + 1, _DEEPEST)

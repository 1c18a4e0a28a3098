"""Short lines in bold that stand where a heading would: headings, by a person or a tool that had no better sign."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from pipeline.formats.reading.piece import Piece
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Kind

WHOLE = "a paragraph in bold, by Markdown's own signs"
_REASON = "a short line in bold with content below"
_MOST_WORDS = 12
_ENDS = re.compile(r"[.!:;,…][\"'”’)\]]*$")
_CONTENT = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE_CELL, Kind.TERM, Kind.IMAGE)


def with_headings(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces; a bold line above content has become a heading, one below the heading above it."""
    found: list[Piece] = []
    above = 1
    for index, piece in enumerate(pieces):
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        if piece.kind is Kind.HEADING:
            above = piece.level
        elif following is not None and following.kind in _CONTENT and _is_heading(piece) and not _is_heading(following):
            level = min(6, above + 1)
            piece = msgspec.structs.replace(piece, kind=Kind.HEADING, level=level, reason=_REASON, marks=_other(piece))
        found.append(piece)
    return found


def _is_heading(piece: Piece) -> bool:
    is_bold = any(_is_whole(mark.start, mark.end, piece) for mark in piece.marks if mark.kind is MarkKind.STRONG)
    is_short = len(piece.text.split()) <= _MOST_WORDS and not _ENDS.search(piece.text)
    is_text = piece.kind is Kind.PARAGRAPH and piece.reason == WHOLE and not piece.link_share
    return is_text and is_bold and is_short and piece.text[0].isalnum()


def _other(piece: Piece) -> tuple[Mark, ...]:
    return tuple(mark for mark in piece.marks if mark.kind is not MarkKind.STRONG or mark.end < len(piece.text))


def _is_whole(start: int, end: int, piece: Piece) -> bool:
    return start == 0 and end == len(piece.text)

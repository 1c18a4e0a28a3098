"""The lines of a Word file made into pieces: what each is, with its marks, and the way back to its line."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from pipeline.formats.reading.piece import Evidence, Piece
from pipeline.formats.reading.record.metadata import metadata_kind
from pipeline.formats.word.headings import headings
from pipeline.formats.word.lines import Line
from pipeline.formats.word.marks import Folded, folded, joined, nested
from pipeline.formats.word.numbering import Item
from pipeline.formats.word.pictures import Picture
from pipeline.formats.word.typed import belong_together, typed
from pipeline.model.markup import MarkKind
from pipeline.model.page import Box, CallOut, Kind
from pipeline.model.text import has_words

_LOOKS = (MarkKind.STRONG, MarkKind.EMPHASIS)
_QUOTES = ("quote", "intense quote")
# Somebody wrote this file as a page: its body is no dump of a website, in which a frame has to be guessed.
BODY = (Evidence(-1.0, "stands in the document's body"),)
Told = tuple[Kind, str, int, int]  # kind, why, level, number


def pieces(lines: list[Line]) -> Iterator[Piece]:
    """Yield the pieces of a file's lines, in order. A picture's description follows its paragraph."""
    cut = tuple(_cut(lines))
    said = metadata_kind(cut)
    for index, piece in enumerate(cut):
        is_said = index in said and piece.kind is Kind.PARAGRAPH and piece.evidence == BODY
        yield msgspec.structs.replace(piece, kind=Kind.METADATA, reason=said[index]) if is_said else piece


def _cut(lines: list[Line]) -> Iterator[Piece]:
    fakes = _typed_items(lines)
    items = {index for index, line in enumerate(lines) if line.item} | fakes.keys()
    heads = headings(lines, items)
    boxes = _Boxes()
    for index, line in enumerate(lines):
        box = boxes.box(line)
        end, item = fakes.get(index, (0, line.item))
        if has_words(line.text):
            yield _piece(line, folded(line.text, end), _told(line, heads.get(index), item, bool(end)), box)
        for at, picture in line.pictures:
            yield from _picture(line, at, picture, box)


def _piece(line: Line, words: Folded, told: Told, box: Box | None) -> Piece:
    kind, reason, level, number = told
    marks = [found for mark in joined(line.text, list(line.marks)) if (found := words.placed(mark))]
    if kind in (Kind.TITLE, Kind.HEADING):  # a heading's look is its style's business
        marks = [mark for mark in marks if mark.kind not in _LOOKS or (mark.start, mark.end) != (0, len(words.text))]
    linked = sum(mark.end - mark.start for mark in marks if mark.kind is MarkKind.LINK)
    return Piece(
        text=words.text,
        anchors=tuple((at, line.start + offset) for at, offset in words.anchors),
        kind=kind,
        reason=reason,
        level=level,
        is_item=kind is Kind.LIST_ITEM,
        number=number,
        marks=nested(words.text, marks),
        cell=line.place.cell,
        box=box,
        link_share=linked / len(words.text),
        evidence=line.evidence or BODY,
    )


def _told(line: Line, heading: tuple[int, str] | None, item: Item | None, is_typed: bool) -> Told:
    """Return what a line is."""
    if heading:
        level, reason = heading
        return Kind.TITLE if level == 1 else Kind.HEADING, reason, level, 0
    if item:
        return Kind.LIST_ITEM, "begins with a typed marker" if is_typed else "a list of Word's", item.level, item.number
    if line.note:
        return Kind.PARAGRAPH, line.note, 0, 0
    if line.place.cell:
        return Kind.TABLE_CELL, "a cell of a table", 0, 0
    if "caption" in line.names:
        return Kind.CAPTION, "has the style of a caption in Word", 0, 0
    return Kind.PARAGRAPH, "running text", 0, 0


def _picture(line: Line, at: int, picture: Picture, box: Box | None) -> Iterator[Piece]:
    words = folded(picture.text)
    if has_words(words.text):
        yield Piece(
            text=words.text,
            anchors=tuple((offset, at + start) for offset, start in words.anchors),
            kind=Kind.IMAGE,
            reason="a picture's description (alt text)",
            cell=line.place.cell,
            box=box,
            target=picture.target,
            evidence=line.evidence or BODY,
        )


class _Boxes:
    """Numbers boxes in reading order. Paragraphs in a style for quotations, one after another, stand in one box."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}  # by the box's number in the walk through the file
        self._count = 0
        self._is_quote_open = False

    def box(self, line: Line) -> Box | None:
        box, was_open = line.place.box, self._is_quote_open
        self._is_quote_open = box is None and any(name in _QUOTES for name in line.names)
        if self._is_quote_open:
            self._count += not was_open
            return Box(self._count, CallOut.QUOTE)
        if box and box.number not in self._numbers:
            self._count += 1
            self._numbers[box.number] = self._count
        return Box(self._numbers[box.number], box.call_out) if box else None


def _typed_items(lines: list[Line]) -> dict[int, tuple[int, Item]]:
    """Return the lines that begin with a typed marker: where it ends, and the item it makes."""
    found = [typed(line.text) if _may_be_item(line) else None for line in lines]
    items: dict[int, tuple[int, Item]] = {}
    for index, one in enumerate(found):
        before = found[index - 1] if index else None
        after = found[index + 1] if index + 1 < len(found) else None
        if one and (one.is_sure or belong_together(before, one) or belong_together(one, after)):
            items[index] = (one.end, Item(1, one.number))
    return items


def _may_be_item(line: Line) -> bool:
    return not (line.item or line.heading_level or line.evidence or "title" in line.names)

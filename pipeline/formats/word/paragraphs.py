"""The paragraphs of a story in reading order, and what each stands in: a cell, a box, a table of contents."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from pipeline.formats.word.node import Node
from pipeline.formats.word.pictures import TEXT_BOX, parts
from pipeline.formats.word.refusal import refusal
from pipeline.formats.word.styles import Styles
from pipeline.model.page import Box, CallOut, Cell

_FROM_ELSEWHERE = ("w:altChunk", "w:subDoc")
_FIRST_ROW, _FIRST_COLUMN = 0x0020, 0x0080  # of `w:tblLook`, ECMA-376 part 1, 17.4.55


class Place(msgspec.Struct, frozen=True):
    """What a paragraph stands in."""

    cell: Cell | None = None
    box: Box | None = None
    is_contents: bool = False  # of a table of contents that Word makes


class Paragraphs:
    """Walks through the stories of one file. Numbers go on from one story to the next."""

    def __init__(self, path: str, styles: Styles) -> None:
        self._path, self._styles = path, styles
        self.count = 0  # of paragraphs so far, those without words included
        self._table_count = self._box_count = 0

    def of(self, story: Node) -> Iterator[tuple[int, Node, Place]]:
        """Yield each paragraph with its number, from 1.

        One in a table or a text box is counted where it stands in the file. No nesting is too deep.
        """
        waiting = [(story, Place())]
        while waiting:
            node, place = waiting.pop()
            if node.name == "w:p":
                self.count += 1
                yield self.count, node, place
                waiting.extend((box, self._boxed(place, CallOut.NOTE)) for box in reversed(_text_boxes(node)))
            elif node.name == "w:tbl":
                waiting.extend(reversed(list(self._cells(node, place))))
            elif node.name in _FROM_ELSEWHERE:
                problem = "is followed by a document inside the document"
                raise refusal(self._path, None, self.count, problem, "copy its words into the page")
            else:
                place = msgspec.structs.replace(place, is_contents=True) if _is_contents(node) else place
                waiting.extend((child, place) for child in reversed(node.children))

    def _boxed(self, place: Place, call_out: CallOut) -> Place:
        self._box_count += 1
        return msgspec.structs.replace(place, box=Box(self._box_count, call_out))

    def _cells(self, table: Node, place: Place) -> Iterator[tuple[Node, Place]]:
        """Yield a table's cells, row by row. A table of one cell is a box round its words."""
        rows = _inside(table, "w:tr")
        cells = [_inside(row, "w:tc") for row in rows]
        if [len(row) for row in cells] == [1]:
            yield cells[0][0], self._boxed(place, CallOut.NOTE)
            return
        self._table_count += 1
        table_number, has_row, has_column = self._table_count, *self._dressed(table)
        for number, (row, inside) in enumerate(zip(rows, cells, strict=True), 1):
            column = 1 + _whole(row.value("w:trPr", "w:gridBefore"), 0)
            is_header = row.is_on("w:trPr", "w:tblHeader") or (number == 1 and has_row)
            for cell in inside:
                is_head = bool(is_header) or (column == 1 and has_column)
                yield cell, msgspec.structs.replace(place, cell=Cell(table_number, number, column, is_head))
                column += _whole(cell.value("w:tcPr", "w:gridSpan"), 1)

    def _dressed(self, table: Node) -> tuple[bool, bool]:
        """Whether a table shows its first row, and its first column, as headers."""
        look = table.child("w:tblPr", "w:tblLook")
        if look is None:
            return False, False
        value = look.attributes.get("w:val", "0")
        bits = int(value, 16) if value.isalnum() and len(value) == 4 and value.isascii() and _is_hex(value) else 0
        row = look.attributes.get("w:firstRow", "1" if bits & _FIRST_ROW else "0")
        column = look.attributes.get("w:firstColumn", "1" if bits & _FIRST_COLUMN else "0")
        return (
            row in ("1", "true", "on") and self._styles.dresses(table, "firstRow"),
            column in ("1", "true", "on") and self._styles.dresses(table, "firstCol"),
        )


def _is_hex(value: str) -> bool:
    return all(one in "0123456789abcdefABCDEF" for one in value)


def _inside(node: Node, name: str) -> list[Node]:
    """Return a table's rows or a row's cells, those in content controls too."""
    found: list[Node] = []
    waiting = list(reversed(node.children))
    while waiting:
        one = waiting.pop()
        if one.name == name:
            found.append(one)
        elif one.name in ("w:sdt", "w:sdtContent", "w:customXml"):
            waiting.extend(reversed(one.children))
    return found


def _text_boxes(paragraph: Node) -> list[Node]:
    return [node for node in parts(paragraph) if node.name == TEXT_BOX]


def _is_contents(node: Node) -> bool:
    gallery = node.value("w:sdtPr", "w:docPartObj", "w:docPartGallery") if node.name == "w:sdt" else None
    return gallery == "Table of Contents"


def _whole(text: str | None, other: int) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 4 else other

"""A page's parts, walked in order, put down on a sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.formats.markdown.call_outs import call_out, container
from pipeline.formats.markdown.frames import ALERT, frame_of, named
from pipeline.formats.markdown.inline import Inline, without_anchor
from pipeline.formats.markdown.library import Markdown
from pipeline.formats.markdown.markup import Html
from pipeline.formats.markdown.parts import Part, Tangled
from pipeline.formats.markdown.sheet import Frame, Sheet
from pipeline.formats.markdown.source import Line, Placing, cells, placing
from pipeline.formats.markdown.syntax import ABBREVIATION, NOTE
from pipeline.formats.reading.piece import Piece
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Cell, Kind

_TASK = re.compile(r"\[[ xX]\][ \t]+")
_HEADER = re.compile(r"\{\.header\}$")  # how we write a header cell that stands below the head
_NOTE = "note item"
_FRAMED = ("heading", "bullet_list", "ordered_list", "list_item", "blockquote", "dt", "dd")


class Page:
    """Walks the parts of one page."""

    def __init__(self, page: Sequence[Line], markdown: Markdown) -> None:
        self._page = page
        self._markdown = markdown
        self._sheet = Sheet()
        self._html = Html(self._sheet)
        self._inline = Inline(self._sheet, self._html)
        self._row = 0
        self.abbreviations: dict[str, str] = {}  # that the page defines
        self._is_in_row = False

    def pieces(self, parts: Sequence[Part]) -> tuple[Piece, ...]:
        """Return the page's pieces. Raises Tangled, with the line, where it is too deep or too tangled."""
        for index, part in enumerate(parts):
            try:
                self._walk(part, parts[index + 1 : index + 3])
            except Tangled as error:
                raise Tangled(part.lines[0]) from error
        self._sheet.flush()
        return tuple(self._sheet.pieces)

    def _walk(self, part: Part, after: Sequence[Part]) -> None:
        name, _, side = part.kind.rpartition("_")
        if self._is_in_row:
            self._is_in_row = part.kind != "tr_close"
        elif part.kind == "inline":
            self._content(part)
        elif side == "open":
            self._open(name, part, after)
        elif side == "close":
            self._close(name)
        elif part.kind == "html_block":
            self._html.block(part.content, placing(part.content, part.lines[0], self._page))
            self._sheet.part()
            self._sheet.draft.close_all()
        elif part.kind == "fence":
            self._code(part)
        elif part.kind == "box":
            self._box(part)
        elif part.kind == "abbreviation" and (found := ABBREVIATION.match(part.content)):
            self.abbreviations.setdefault(found["short"], found["long"].strip())

    def _open(self, name: str, part: Part, after: Sequence[Part]) -> None:
        if name == "table":
            self._sheet.tables += 1
            self._row = 0
        elif name == "tr":
            self._cells(part, is_header=after[0].kind == "th_open")
        elif frame := frame_of(part, after, self._page, self._sheet):
            self._sheet.begin(frame)
        else:
            self._sheet.part()
            self._sheet.reason = self._page[part.lines[0]].reason

    def _close(self, name: str) -> None:
        if name in _FRAMED:
            self._sheet.end(named(name))
        else:
            self._sheet.end(_NOTE, up_to=named("list_item"))
            self._sheet.part()

    def _content(self, part: Part) -> None:
        """Put the words of a heading, paragraph or item down."""
        where = placing(part.content, part.lines[0], self._page)
        start = self._begun(part.content)
        title = ALERT.match(part.content) if start else None
        end = part.content.find("\n", start) if title and not part.content.startswith("\n", start) else -1
        if end >= 0:  # the alert's own title
            self._put(part.content[:end], start, where)
            self._sheet.part()
            start = end
        self._put(part.content, start, where)

    def _put(self, content: str, start: int, where: Placing) -> None:
        bits = self._markdown.bits(content[start:])
        if self._sheet.is_heading():
            bits = without_anchor(bits)
        self._inline.put([bit.moved(start) for bit in bits] if start else bits, where)

    def _begun(self, content: str) -> int:
        """Return where the words begin, behind a box to tick, an alert's name or a footnote's number."""
        if self._sheet.depth("blockquote") and (found := ALERT.match(content)):
            return found.end() if call_out(found["name"]) else 0
        if found := NOTE.match(content):
            number = int(found["label"]) if found["label"].isdecimal() else 0
            self._sheet.begin(Frame(_NOTE, Kind.LIST_ITEM, "a footnote", 1, number))
            return found.end()
        found = _TASK.match(content) if self._sheet.depth("item") else None
        return found.end() if found else 0

    def _cells(self, part: Part, is_header: bool) -> None:
        """Put down a table's row. All its cells count, also those beyond the columns of the head."""
        row = tuple(cells(self._page[part.lines[0]]))
        self._is_in_row = True
        if is_header and not any(content for content, _ in row):
            return
        self._row += 1
        for column, (content, where) in enumerate(row, start=1):
            place = Cell(self._sheet.tables, self._row, column, is_header or _HEADER.search(content) is not None)
            self._sheet.begin(Frame("cell", Kind.TABLE_CELL, "a table's cell", cell=place))
            self._put(content, 0, where)
            self._sheet.end("cell")

    def _code(self, part: Part) -> None:
        """Put down a block of code: its lines stay lines."""
        where = placing(part.content, part.lines[0] + 1, self._page)
        at = 0
        for line in part.content.split("\n"):
            if not self._sheet.draft.is_within("code"):
                self._sheet.draft.open("code", Mark(0, 0, MarkKind.CODE))
            self._sheet.draft.words(line, at, where)
            self._sheet.draft.line_break() if line.strip() else self._sheet.part()
            at += len(line) + 1
        self._sheet.draft.close_all()
        self._sheet.part()

    def _box(self, part: Part) -> None:
        """Begin or end a box; the words behind its name are its heading."""
        if not part.content.strip(": \t"):
            self._sheet.end("box")
            return
        said = container(part.content)
        box = self._sheet.box(said.call_out) if said.call_out else None
        self._sheet.begin(Frame("box", said.kind, "a container of that name", box=box))
        if said.title:
            level = self._sheet.heading_level
            frame = Frame("title", Kind.HEADING, "the title of a box", min(6, level + 1))
            self._sheet.begin(frame if box else Frame("title", Kind.PARAGRAPH, "words behind colons"))
            self._put(part.content[: said.title_at + len(said.title)], said.title_at, self._placing(part))
            self._sheet.end("title")
            self._sheet.heading_level = level

    def _placing(self, part: Part) -> Placing:
        return placing(part.content, part.lines[0], self._page)

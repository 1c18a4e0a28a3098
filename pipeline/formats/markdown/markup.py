"""HTML's tags inside Markdown: what each begins and ends on the sheet."""

from __future__ import annotations

import msgspec

from pipeline.formats.markdown.draft import Draft
from pipeline.formats.markdown.sheet import Frame, Sheet
from pipeline.formats.markdown.source import Placing
from pipeline.formats.markdown.tags import Tag, cut, known, marks, tag
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import CallOut, Cell, Kind

# What an element's beginning ends, where nobody wrote the end; and the element that it does not reach beyond.
_ENDS_BEFORE = {
    "li": (("li item", "html list"),),
    "td": (("td", "html table"), ("th", "html table")),
    "th": (("td", "html table"), ("th", "html table")),
    "tr": (("td", "html table"), ("th", "html table")),
    "dt": (("dt", ""), ("dd", "")),
    "dd": (("dt", ""), ("dd", "")),
}
_LISTS = ("ul", "ol", "menu", "dir")
_NAMES = {"li": "li item", "ul": "html list", "ol": "html list", "menu": "html list", "dir": "html list",
          "table": "html table"}  # fmt: skip
_DIGITS = 9
_SHAPES = {"caption": Kind.CAPTION, "figcaption": Kind.CAPTION, "dt": Kind.TERM, "dd": Kind.DEFINITION}


class Html:
    """Follows the tags of one page's raw HTML."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._places: list[tuple[int, int]] = []  # for each open table: its row and column
        self._numbers: list[int] = []  # for each open list: its last number; -1 where it is not numbered

    def block(self, content: str, placing: Placing) -> None:
        """Put down a block of raw HTML."""
        for one in cut(content):
            if isinstance(one, Tag):
                self.tag(one, placing)
            elif one.is_decoded:
                self._sheet.draft.decoded(one.text, placing.at(one.at))
            else:
                self._sheet.draft.words(one.text, one.at, placing)

    def inline(self, text: str, at: int, placing: Placing) -> None:
        """Put down a tag that stands among words. What is no element's tag is words."""
        found = tag(text, 0)
        if found is not None:
            self.tag(msgspec.structs.replace(found, start=at), placing)
        elif not text.startswith(("<!", "<?")):
            self._sheet.draft.words(text, at, placing)

    def tag(self, one: Tag, placing: Placing) -> None:
        """Begin or end what a tag begins or ends."""
        if one.name == "br":
            self._sheet.draft.line_break()
        elif one.name == "img":
            self._image(one, placing)
        elif one.name in known()["framed"] or one.name in _LISTS or one.name == "details":
            self._end(one.name) if one.is_end else self._begin(one)
        elif one.name in known()["block"]:
            self._section(one)
        elif one.is_end:
            self._sheet.draft.close(one.name)
        else:
            self._mark(one)

    def _section(self, one: Tag) -> None:
        """Part the words; a section that names a language or is a box holds those inside it."""
        self._sheet.part()
        if one.is_end:
            self._sheet.end(f"section {one.name}")
        elif one.attributes.get("lang"):
            self._sheet.begin(Frame(f"section {one.name}", language=one.attributes["lang"]))

    def _begin(self, one: Tag) -> None:
        for name, up_to in _ENDS_BEFORE.get(one.name, ()):
            self._sheet.end(name, up_to)
        if one.name in _LISTS:
            self._numbers.append(0 if one.name == "ol" else -1)
        if one.name == "table":
            self._sheet.tables += 1
            self._places.append((0, 0))
        self._sheet.begin(self._frame(one))

    def _end(self, name: str) -> None:
        self._sheet.end(_NAMES.get(name, name))
        if name in _LISTS and self._numbers:
            self._numbers.pop()
        if name == "table" and self._places:
            self._places.pop()

    def _frame(self, one: Tag) -> Frame:
        """Return what an element is to the words in it."""
        name, reason = _NAMES.get(one.name, one.name), f"the element {one.name}"
        language = one.attributes.get("lang", "")
        if one.name in _SHAPES:
            return Frame(name, _SHAPES[one.name], reason, language=language)
        if one.name == "li":
            return Frame(name, Kind.LIST_ITEM, reason, self._sheet.depth("list") or 1, self._number(one))
        if one.name in ("td", "th") and self._places:
            return Frame(name, Kind.TABLE_CELL, reason, cell=self._cell(one), language=language)
        if one.name in ("blockquote", "details"):
            meaning = CallOut.QUOTE if one.name == "blockquote" else CallOut.DETAILS
            return Frame(name, box=self._sheet.box(meaning), language=language)
        if one.name[1:].isdigit():
            return Frame(name, Kind.HEADING, reason, int(one.name[1:]), language=language)
        if one.name == "tr" and self._places:
            self._places[-1] = (self._places[-1][0] + 1, 0)
        return Frame(name, language=language)

    def _number(self, one: Tag) -> int:
        if not self._numbers or self._numbers[-1] < 0:
            return 0
        given = one.attributes.get("value", "")
        self._numbers[-1] = int(given) if given.isdecimal() and len(given) < _DIGITS else self._numbers[-1] + 1
        return self._numbers[-1]

    def _cell(self, one: Tag) -> Cell:
        row, column = self._places[-1]
        self._places[-1] = (row, column + 1)
        return Cell(max(1, self._sheet.tables), max(1, row), column + 1, is_header=one.name == "th")

    def _image(self, one: Tag, placing: Placing) -> None:
        words = Draft()
        words.decoded(" ".join(one.attributes.get("alt", "").split()), placing.at(one.start))
        self._sheet.image(words, one.attributes.get("src", ""), self._sheet.draft.is_within("a"))

    def _mark(self, one: Tag) -> None:
        attributes = one.attributes
        if one.name == "a":
            if "href" in attributes:
                mark = Mark(0, 0, MarkKind.LINK, attributes["href"], attributes.get("title", ""))
                self._sheet.draft.open("a", mark)
        elif one.name in marks():
            title = attributes.get("title", "") if marks()[one.name] is MarkKind.ABBREVIATION else ""
            self._sheet.draft.open(one.name, Mark(0, 0, marks()[one.name], title=title))
        elif attributes.get("lang"):
            self._sheet.draft.open(one.name, Mark(0, 0, MarkKind.LANGUAGE, language=attributes["lang"]))

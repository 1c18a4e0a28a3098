"""From tags to pieces in the making: which elements are open, and where each piece begins and ends.

Missing end tags are put right as the HTML standard has it for lists, tables, headings and paragraphs. There is no
recursion, and no step whose cost grows with the depth of the page.
"""

from __future__ import annotations

from collections import defaultdict

from pipeline.formats.html import elements
from pipeline.formats.html.contexts import enter, is_same_language
from pipeline.formats.html.drafts import draft
from pipeline.formats.html.records import Context, Draft, Node
from pipeline.formats.html.tokens import attributes, refuse
from pipeline.formats.html.traits import Traits, traits
from pipeline.formats.html.words import OpenMark, Words
from pipeline.model.markup import MarkKind
from pipeline.model.page import Kind

_DEEPEST = 1000  # browsers stop at 512


class Open:
    """An element that is open."""

    __slots__ = ("began", "key", "mark", "node", "piece", "told")

    def __init__(self, key: str, node: Node | None, told: Traits) -> None:
        self.key, self.node, self.told = key, node, told
        self.mark: OpenMark | None = None
        self.began = self.piece = 0  # where an element in running text began: the offset, and in which piece


class Tree:
    """The page as it is read: its open elements, and the pieces so far."""

    def __init__(self, path: str, text: str) -> None:
        self.drafts: list[Draft] = []
        self.nodes: list[Node] = [Node("", None, Context())]
        self.node = self.nodes[0]  # the innermost that is open
        self.language = ""  # of the page, as its html element says
        self.is_hidden = 0  # how many open elements are hidden
        self._words = Words()
        self._path, self._text = path, text
        self._stack: list[Open] = []
        self._places: defaultdict[str, list[int]] = defaultdict(list)  # where the open elements of a name stand
        self._blocks: list[int] = []  # where those on lines of their own stand
        self._scopes: list[int] = []
        self._cells: list[int] = []
        self._pictures: list[Draft] = []  # that stand in running text which is not finished
        self._covering: tuple[int, Traits | None] = (0, None)  # an element that holds all words so far

    def text(self, at: int, raw: str) -> None:
        """Take in a text that begins at an offset of the file."""
        if not self.is_hidden:
            self._words.add(at, raw)

    def line_break(self, at: int) -> None:
        """Take in a br element; two in a row end a paragraph."""
        if not self.is_hidden and not self._words.break_line(at):
            self.finish()

    def finish(self) -> None:
        """End the piece that is being gathered, if it has words."""
        gathered = self._words.take()
        if gathered is not None:
            length, told = self._covering
            self.drafts.append(draft(gathered, self.node, told if length >= len(gathered.text) else None))
        if self._pictures:
            self.drafts.extend(self._pictures)
            self._pictures.clear()
        self._covering = (0, None)

    def picture(self, piece: Draft) -> None:
        """Take in an image's description; it stands behind the words that are being gathered."""
        (self._pictures if self._words.length else self.drafts).append(piece)

    def alone(self, at: int, raw: str, name: str) -> None:
        """Take in words that make a piece of their own: a field's label."""
        self.finish()
        self.text(at, raw)
        self._covering = (1 << 62, traits(name, ""))
        self.finish()

    def start(self, name: str, inside: str, at: int) -> None:
        """Take in a start tag."""
        told = traits(name, inside)
        if name in elements.ENDS:
            self._end_open(elements.ENDS[name], self._places["table"] if name in elements.TABLE_PARTS else self._scopes)
        if len(self._stack) >= _DEEPEST:
            problem = f"elements stand more than {_DEEPEST:,} deep in one another"
            refuse(self._path, self._text, at, problem, "close the elements that are left open")
        if told.is_block and not self._is_in_line_here(name):
            self._start_block(name, inside, told)
        else:
            self._start_in_line(name, inside, told, at)

    def end(self, name: str) -> None:
        """Take in an end tag; one without a start does nothing."""
        key = "heading" if name in elements.HEADINGS else name
        places = self._places[key]
        bounds = self._places["table"] if key in elements.TABLE_PARTS else self._cells
        if not places or (bounds and places[-1] < bounds[-1]):
            if name == "p":
                self.finish()
        elif self._stack[places[-1]].node is None and self._blocks and self._blocks[-1] > places[-1]:
            self._end_mark_round_blocks(places[-1])
        else:
            self._pop_to(places[-1])

    def close(self) -> None:
        """End all that is open, at the end of the file."""
        self._pop_to(0)
        self.finish()

    def is_inside(self, name: str) -> bool:
        """Whether an element of that name is open."""
        return bool(self._places[name])

    def _is_in_line_here(self, name: str) -> bool:
        context = self.node.context
        if context.level or context.kind is Kind.TERM or self.node.name == "summary":
            return name in elements.IN_LINE_IN_HEADINGS
        return self.node.name == "p" and name in elements.IN_LINE_IN_PARAGRAPHS

    def _start_block(self, name: str, inside: str, told: Traits) -> None:
        if name not in elements.IN_PARAGRAPHS:
            self._end_open(("p",), self._scopes)
        self.finish()
        if name == "html":
            self.language = self.language or told.language
        self.node = enter(self.node, told, inside, self.language)
        self.nodes.append(self.node)
        self._blocks.append(len(self._stack))
        if name in elements.SCOPES:
            self._scopes.append(len(self._stack))
        if name in elements.CELLS:
            self._cells.append(len(self._stack))
        self._push(Open("heading" if name in elements.HEADINGS else name, self.node, told))

    def _start_in_line(self, name: str, inside: str, told: Traits, at: int) -> None:
        if name == "a" and self._places["a"]:
            self.end("a")
        opened = Open(name, None, told)
        if told.is_block:
            self._words.space(at)
        opened.began, opened.piece = self._words.length, len(self.drafts)
        opened.mark = self._mark(name, inside, told)
        if opened.mark is not None:
            self._words.begin(opened.mark)
        self._push(opened)

    def _mark(self, name: str, inside: str, told: Traits) -> OpenMark | None:
        """Return the mark that an element in running text makes."""
        kind = elements.MARKS.get(name)
        if kind is None or kind is MarkKind.LINK or kind is MarkKind.ABBREVIATION:
            found = attributes(inside) if inside and kind else {}
            if kind is MarkKind.LINK and "href" in found:
                return OpenMark(kind, target=found["href"].strip(), title=found.get("title", ""))
            if kind is MarkKind.ABBREVIATION and "title" in found:
                return OpenMark(kind, title=found["title"])
            kind = None
        if told.language and not is_same_language(told.language, self.node.context.language or self.language):
            return OpenMark(MarkKind.LANGUAGE, language=told.language)
        return OpenMark(kind) if kind else None

    def _push(self, opened: Open) -> None:
        self._places[opened.key].append(len(self._stack))
        self._stack.append(opened)
        self.is_hidden += opened.told.is_hidden

    def _end_open(self, names: tuple[str, ...], bounds: list[int]) -> None:
        """End the nearest open element of these names that stands inside the bounds."""
        place = max((self._places[name][-1] for name in names if self._places[name]), default=-1)
        if place > (bounds[-1] if bounds else -1):
            self._pop_to(place)

    def _pop_to(self, place: int) -> None:
        while len(self._stack) > place:
            opened = self._stack[-1]
            if opened.node is not None:
                self.finish()
                self._leave_block(len(self._stack) - 1)
            elif opened.mark is not None:
                self._words.end(opened.mark)
            if opened.told.is_telling and (not opened.began or opened.piece != len(self.drafts)):
                self._covering = (self._words.length, opened.told)
            self._stack.pop()
            self._places[opened.key].pop()
            self.is_hidden -= opened.told.is_hidden

    def _leave_block(self, place: int) -> None:
        self.node = self.node.parent or self.node
        for places in (self._blocks, self._scopes, self._cells):
            if places and places[-1] == place:
                places.pop()

    def _end_mark_round_blocks(self, place: int) -> None:
        """End the markup of `<b><div></b>`, and leave the block open."""
        opened = self._stack[place]
        self._places[opened.key].pop()
        opened.key = ""
        self._places[""].append(place)
        if opened.mark is not None:
            self._words.end(opened.mark)
            opened.mark = None

"""From tags to pieces in the making: which elements are open, and where each piece begins and ends.

Missing end tags are put right as the HTML standard has it for lists, tables, headings and paragraphs. There is no
recursion; the elements that are open are looked through, and a page may not stand deeper than browsers show it.
"""

from __future__ import annotations

from pipeline.formats.html import elements
from pipeline.formats.html.contexts import changed, is_same_language
from pipeline.formats.html.drafts import draft
from pipeline.formats.html.records import Context, Draft, Node
from pipeline.formats.html.tokens import refuse
from pipeline.formats.html.traits import Traits, traits
from pipeline.formats.html.words import OpenMark, Words
from pipeline.model.markup import MarkKind

_DEEPEST = 512  # what stands deeper, browsers move


class InLine:
    """An open element in running text."""

    __slots__ = ("began", "key", "mark", "piece", "told")
    is_block = False

    def __init__(self, told: Traits, began: int, piece: int) -> None:
        self.told, self.key = told, told.key
        self.began, self.piece = began, piece  # at which offset, and in which piece
        self.mark: OpenMark | None = None


class Tree:
    """The page as it is read: its open elements, and the pieces so far."""

    def __init__(self, path: str, text: str) -> None:
        self.drafts: list[Draft] = []
        self.nodes: list[Node] = [Node(Traits(""), None, Context())]
        self.node = self.nodes[0]  # the innermost that is open
        self.words = Words()
        self.is_hidden = 0  # how many open elements are hidden
        self._language = ""  # of the page, as its html element says
        self._path, self._text = path, text
        self._stack: list[Node | InLine] = []
        self._paragraphs = 0  # how many are open
        self._pictures: list[Draft] = []  # that stand in running text which is not finished
        self._covering: tuple[int, Traits | None] = (0, None)  # an element that holds all words so far

    def line_break(self, at: int) -> None:
        """Take in a br element; two in a row end a paragraph."""
        if not self.is_hidden and not self.words.break_line(at):
            self.finish()

    def finish(self) -> None:
        """End the piece that is being gathered, if it has words."""
        gathered = self.words.take()
        if gathered is not None:
            length, told = self._covering
            self.drafts.append(draft(gathered, self.node, told if length >= len(gathered[0]) else None))
        if self._pictures:
            self.drafts.extend(self._pictures)
            self._pictures.clear()
        self._covering = (0, None)

    def picture(self, piece: Draft) -> None:
        """Take in an image's description; it stands behind the words that are being gathered."""
        (self._pictures if self.words.length else self.drafts).append(piece)

    def alone(self, at: int, raw: str, name: str) -> None:
        """Take in words that make a piece of their own: a field's label."""
        self.finish()
        if not self.is_hidden:
            self.words.add(at, raw)
        self._covering = (len(raw), traits(f"<{name}>"))
        self.finish()

    def start(self, told: Traits, at: int) -> None:
        """Take in a start tag of an element that has content."""
        if told.name in elements.ENDS:
            self._end_open(*elements.ENDS[told.name])
        if len(self._stack) >= _DEEPEST:
            problem = f"elements stand more than {_DEEPEST} deep in one another"
            refuse(self._path, self._text, at, problem, "close the elements that are left open")
        if told.is_hidden:
            self.is_hidden += 1
        if told.is_block and not self._is_in_line_here(told.name):
            self._start_block(told)
        else:
            self._start_in_line(told, at)

    def end(self, name: str) -> None:
        """Take in an end tag; one without a start does nothing."""
        key = "heading" if name in elements.HEADINGS else name
        stack = self._stack
        if stack and stack[-1].key == key:
            self._pop()
            return
        place = self._place(frozenset((key,)), elements.TABLE if key in elements.TABLE_PARTS else elements.CELLS)
        if place < 0:
            if name == "p" and self.words.length:
                self.finish()
        elif not stack[place].is_block and any(each.is_block for each in stack[place:]):
            self._end_mark_round_blocks(place)
        else:
            self._pop_to(place)

    def close(self) -> None:
        """End all that is open, at the end of the file."""
        self._pop_to(0)
        self.finish()

    def _is_in_line_here(self, name: str) -> bool:
        if name in self.node.context.in_line:
            return True
        return name in elements.IN_LINE_IN_PARAGRAPHS and self.node.key == "p"

    def _start_block(self, told: Traits) -> None:
        if self._paragraphs and told.name not in elements.IN_PARAGRAPHS:
            self._end_open(elements.PARAGRAPH, elements.PARAGRAPH_BOUNDS)
        if self.words.length:
            self.finish()
        around = self.node
        if told.name == "p":
            self._paragraphs += 1
        elif told.name == "html":
            self._language = self._language or told.language
        here = changed(around.context, told, self._language) if told.is_changing else around.context
        self.node = Node(told, around, here)
        self.nodes.append(self.node)
        self._stack.append(self.node)

    def _start_in_line(self, told: Traits, at: int) -> None:
        if told.name == "a" and (place := self._place(elements.ANCHOR, elements.CELLS)) >= 0:
            self._pop_to(place)
        if told.is_block:
            self.words.space(at)
        opened = InLine(told, self.words.length, len(self.drafts))
        if told.mark is not None:
            opened.mark = OpenMark(told.mark, told.target if told.mark is MarkKind.LINK else "", told.title)
        elif told.language and not is_same_language(told.language, self.node.context.language or self._language):
            opened.mark = OpenMark(MarkKind.LANGUAGE, language=told.language)
        if opened.mark is not None:
            self.words.begin(opened.mark)
        self._stack.append(opened)

    def _place(self, keys: frozenset[str], bounds: frozenset[str]) -> int:
        """Return where the innermost open element of these names stands; -1 where none does inside the bounds."""
        stack = self._stack
        for place in range(len(stack) - 1, -1, -1):
            key = stack[place].key
            if key in keys:
                return place
            if key in bounds:
                return -1
        return -1

    def _end_open(self, keys: frozenset[str], bounds: frozenset[str]) -> None:
        place = self._place(keys, bounds)
        if place >= 0:
            self._pop_to(place)

    def _pop_to(self, place: int) -> None:
        while len(self._stack) > place:
            self._pop()

    def _pop(self) -> None:
        opened = self._stack[-1]
        if isinstance(opened, Node):
            if self.words.length or self._pictures:
                self.finish()
            self.node = opened.parent or opened
            self._paragraphs -= opened.key == "p"
        else:
            if opened.mark is not None:
                self.words.end(opened.mark)
            if opened.told.is_telling and (not opened.began or opened.piece != len(self.drafts)):
                self._covering = (self.words.length, opened.told)
        self._stack.pop()
        if opened.told.is_hidden:
            self.is_hidden -= 1

    def _end_mark_round_blocks(self, place: int) -> None:
        """End the markup of `<b><div></b>`, and leave the block open."""
        opened = self._stack[place]
        if isinstance(opened, InLine):
            opened.key = ""
            if opened.mark is not None:
                self.words.end(opened.mark)
                opened.mark = None

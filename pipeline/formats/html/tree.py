"""From tags to pieces in the making: which elements are open, and where each piece begins and ends.

Missing end tags are put right as the HTML standard has it for lists, tables, headings and paragraphs. There is no
recursion; the elements that are open are looked through, and a page may not stand deeper than any page needs.
"""

from __future__ import annotations

from typing import NoReturn

from pipeline.formats.html import elements
from pipeline.formats.html.contexts import changed, is_same_language
from pipeline.formats.html.drafts import at_bullets, draft
from pipeline.formats.html.records import Context, Draft, InLine, Node
from pipeline.formats.html.tokens import refuse
from pipeline.formats.html.traits import Traits, traits
from pipeline.formats.html.words import OpenMark, Words
from pipeline.model.markup import MarkKind

_DEEPEST = 256  # a health page stands some 30 deep


class Tree:
    """The page as it is read: its open elements, and the pieces so far."""

    def __init__(self, path: str, text: str) -> None:
        self.drafts: list[Draft] = []
        self.nodes: list[Node] = [Node(Traits(""), "", None, Context())]
        self.node = self.nodes[0]  # the innermost that is open
        self.words = Words()
        self.is_hidden = 0  # how many open elements are hidden
        self.language = ""  # of the page, as its html element says
        self._path, self._text = path, text
        self._stack: list[Node | InLine] = []
        self._paragraphs = 0  # how many are open
        self._pictures: list[Draft] = []  # that stand in running text which is not finished
        self._covering: tuple[int, Traits | None] = (0, None)  # an element that holds all words so far
        self._link_end = 0  # where the last link in these words ended

    def line_break(self, at: int) -> None:
        """Take in a br element; two in a row end a paragraph."""
        if not self.is_hidden and not self.words.break_line(at):
            self.finish()

    def finish(self) -> None:
        """End the piece that is being gathered, if it has words."""
        gathered = self.words.take()
        if gathered is not None:
            length, told = self._covering
            covering = told if length >= len(gathered[0]) else None
            if gathered[2]:
                self.drafts.extend([draft(part, self.node, covering) for part in at_bullets(gathered)])
            else:
                self.drafts.append(draft(gathered, self.node, covering))
        if self._pictures:
            self.drafts.extend(self._pictures)
            self._pictures.clear()
        self._covering, self._link_end = (0, None), 0

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
        """Take in a start tag of an element that has content.

        Raises PageError where it stands deeper than any page needs, or lacks a quotation mark.
        """
        if told.ends is not None:
            self._end_open(*told.ends)
        if (
            told.is_block
            and told.name not in self.node.context.in_line
            and not (told.is_label and self.node.key == "p")
        ):
            opened: Node | InLine = self._block(told)
        else:
            opened = self._in_line(told, at)
        self._stack.append(opened)
        if told.is_hidden:
            self.is_hidden += 1
        if len(self._stack) > _DEEPEST or told.is_swallowing:
            self._refuse(told, at)

    def end(self, name: str) -> None:
        """Take in an end tag; one without a start does nothing."""
        stack = self._stack
        if stack and stack[-1].key == name:
            self._pop()
            return
        keys = elements.ANY_HEADING if name in elements.HEADINGS else frozenset((name,))
        place = self._place(keys, elements.TABLE if name in elements.TABLE_PARTS else elements.CELLS)
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

    def _refuse(self, told: Traits, at: int) -> NoReturn:
        if told.is_swallowing:
            problem = f"a quotation mark is missing in the tag “<{told.name[:20]}”"
            refuse(self._path, self._text, at, problem, 'end each value with "')
        problem = f"elements stand more than {_DEEPEST} deep in one another"
        refuse(self._path, self._text, at, problem, "close the elements that are left open")

    def _block(self, told: Traits) -> Node:
        if self._paragraphs and told.ends_paragraph:
            self._end_open(elements.PARAGRAPH, elements.PARAGRAPH_BOUNDS)
        if self.words.length:
            self.finish()
        if told.name == "p":
            self._paragraphs += 1
        around = self.node
        context = changed(around.context, told, self.language) if told.is_changing else around.context
        made = self.node = Node(told, told.name, around, context)
        self.nodes.append(made)
        return made

    def _in_line(self, told: Traits, at: int) -> InLine:
        if told.name == "a":
            self._end_open(elements.ANCHOR, elements.CELLS)
        if told.is_block or (told.name == "a" and self._link_end == self.words.length):
            self.words.space(at)  # two links that touch are set apart by style
        opened = InLine(told, told.name, self.words.length, len(self.drafts))
        if told.mark is not None:
            opened.mark = OpenMark(told.mark, told.target, told.title)
        elif told.language and not is_same_language(told.language, self.node.context.language or self.language):
            opened.mark = OpenMark(MarkKind.LANGUAGE, language=told.language)
        if opened.mark is not None:
            self.words.begin(opened.mark)
        return opened

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
        opened = self._stack.pop()
        told = opened.told
        if isinstance(opened, Node):
            if self.words.length or self._pictures:
                self.finish()
            self.node = opened.parent or opened
            if opened.key == "p":
                self._paragraphs -= 1
        else:
            if opened.mark is not None:
                self.words.end(opened.mark)
                if opened.key == "a":
                    self._link_end = self.words.length
            if told.is_telling and (not opened.began or opened.piece != len(self.drafts)):
                self._covering = (self.words.length, told)
        if told.is_hidden:
            self.is_hidden -= 1

    def _end_mark_round_blocks(self, place: int) -> None:
        """End the markup of `<b><div></b>`, and leave the block open."""
        opened = self._stack[place]
        if isinstance(opened, InLine):
            opened.key = ""
            if opened.mark is not None:
                self.words.end(opened.mark)
                opened.mark = None

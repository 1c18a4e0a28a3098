"""The words inside a paragraph: runs, links, fields, breaks, symbols, notes and the descriptions of pictures."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

import msgspec

from pipeline.formats.word.fields import Fields, link
from pipeline.formats.word.looks import Look, look
from pipeline.formats.word.node import Node
from pipeline.formats.word.package import Part
from pipeline.formats.word.pictures import DRAWINGS, Picture, pictures, unreadable
from pipeline.formats.word.refusal import refusal
from pipeline.formats.word.styles import Styles
from pipeline.formats.word.symbols import is_picture_font, symbol
from pipeline.model.errors import PageError
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.text import has_words

Target = tuple[str, str] | None  # of a link: where it leads, and its title
_HEX = re.compile(r"[0-9A-Fa-f]{1,6}")
_PROPERTIES = ("w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:smartTagPr", "m:rPr", "m:ctrlPr", "w:rubyPr")
_PLAIN_FORMULA = ("m:oMath", "m:oMathPara", "m:oMathParaPr", "m:r", "m:t", "m:rPr", "w:rPr")
_TYPE_IT = "type the character itself (Insert > Symbol > normal text) in its place"
_SHOW_IT = "show it in Word (Ctrl+A, Font, take “Hidden” off) and delete what readers shall not have"
_UNSTRIKE = "delete the words, or take the line off them"


class Words(msgspec.Struct):
    """What a paragraph says, in parts. Marks point into the parts' whole, which has no line end."""

    parts: list[str] = msgspec.field(default_factory=list)
    length: int = 0
    marks: list[Mark] = msgspec.field(default_factory=list)
    pictures: list[Picture] = msgspec.field(default_factory=list)
    is_contents: bool = False  # of a table of contents that Word makes
    is_strong: bool = True  # whether every word is bold by its run

    def add(self, text: str, kinds: tuple[MarkKind, ...], target: Target) -> None:
        """Add words with their marks."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        self.is_strong = self.is_strong and (MarkKind.STRONG in kinds or not text.strip())
        self.marks.extend(Mark(start, self.length, kind) for kind in kinds)
        if target is not None:
            self.marks.append(Mark(start, self.length, MarkKind.LINK, *target))


class InlineReader:
    """Reads the paragraphs of one story (the body, a note, a header) in order: fields go on from one to the next."""

    def __init__(self, path: str, part: Part, styles: Styles, note: Callable[[str, str], int]) -> None:
        self._path, self._part, self._styles, self._note = path, part, styles, note
        self._fields = Fields()
        self.note_number = 0  # of the note that is being read

    def read(self, paragraph: Node, number: int) -> Words:
        """Return a paragraph's words. Raises PageError, naming the paragraph, for what cannot be taken as text."""
        self._paragraph, self._number, self._words = paragraph, number, Words(is_contents=self._fields.is_contents)
        waiting: list[tuple[Node, Target, Look]] = [(child, None, Look()) for child in reversed(paragraph.children)]
        while waiting:
            node, target, run = waiting.pop()
            if node.name in _PROPERTIES:
                continue
            if node.name == "w:r":
                run = look(node, self._styles)
            elif node.name == "w:hyperlink":
                target = self._hyperlink(node)
            elif node.name == "w:fldSimple" and (found := link(node.attributes.get("w:instr", ""))) is not None:
                target = (found, "")
            if not self._take(node, target, run):
                waiting.extend((child, target, run) for child in reversed(node.children))
        self._words.is_contents |= self._fields.is_contents
        return self._words

    def end(self) -> None:
        """Refuse a story in which a field's instruction never ends: what stands after it would be lost."""
        if self._fields.is_instruction:
            remedy = "in Word, press Ctrl+A and Ctrl+Shift+F9 to turn fields into text, and save it"
            raise PageError(self._path, "a field (a link, a date, a number) begins and never ends", remedy)

    def _take(self, node: Node, target: Target, run: Look) -> bool:
        """Take what one element says. Returns False where its children say it."""
        if node.name == "w:fldChar":
            self._fields.mark(node.attributes.get("w:fldCharType", ""))
        elif node.name == "w:instrText":
            self._fields.instruct(node.text)
        elif node.name in DRAWINGS:
            self._draw(node)
        elif node.name in ("w:br", "w:cr"):
            self._break(node)
        elif text := self._text(node, run):
            self._say(text, target, run)
        elif node.name == "m:oMath" and any(inner.name not in _PLAIN_FORMULA for inner in node.walk()):
            self._refuse("holds a formula, which cannot be read as text", "write it as plain words or numbers")
        else:
            return False
        return True

    def _text(self, node: Node, run: Look) -> str:
        if node.name in ("w:t", "m:t"):
            return self._from_font(node.text, run.font) if is_picture_font(run.font) else _on_one_line(node.text)
        if node.name == "w:sym":
            code = node.attributes.get("w:char", "")
            return self._symbol(node.attributes.get("w:font", ""), int(code, 16) if _HEX.fullmatch(code) else 0)
        if node.name in ("w:footnoteReference", "w:endnoteReference"):
            is_own = node.attributes.get("w:customMarkFollows", "0") in ("1", "true", "on")
            number = self._note(node.name.removesuffix("Reference"), node.attributes.get("w:id", ""))
            return "" if is_own else f"[{number}]"
        if node.name in ("w:footnoteRef", "w:endnoteRef"):
            return f"[{self.note_number}]"
        return {"w:tab": "\t", "w:ptab": "\t", "w:noBreakHyphen": "\N{NON-BREAKING HYPHEN}"}.get(node.name, "")

    def _say(self, text: str, target: Target, run: Look) -> None:
        if self._fields.is_instruction:
            return
        if run.is_hidden and has_words(text):
            self._refuse(f"holds hidden words: “{text.strip()}”", _SHOW_IT)
        if run.is_struck and has_words(text):
            self._refuse(f"holds words that are struck through: “{text.strip()}”", _UNSTRIKE)
        found = self._fields.target
        self._words.add(text, run.kinds, (found, "") if target is None and found is not None else target)

    def _break(self, node: Node) -> None:
        if self._fields.is_instruction:
            return
        is_in_text = node.attributes.get("w:type", "textWrapping") == "textWrapping"
        self._words.add(" ", (MarkKind.BREAK,) if is_in_text else (), None)

    def _draw(self, drawing: Node) -> None:
        found = list(pictures(drawing, self._part.targets))
        if (what := unreadable(drawing)) and (what != "a chart" or not found):
            remedy = "write its words into the page, or put a picture with a description (alt text) in its place"
            self._refuse(f"holds {what}, whose words cannot be read", remedy)
        self._words.pictures.extend(found)

    def _hyperlink(self, node: Node) -> Target:
        address = self._part.targets.get(node.attributes.get("r:id", ""), "")
        place = node.attributes.get("w:anchor", "")
        return address + (f"#{place}" if place else ""), node.attributes.get("w:tooltip", "")

    def _from_font(self, text: str, font: str) -> str:
        return "".join(one if one.isspace() else self._symbol(font, ord(one)) for one in text)

    def _symbol(self, font: str, code: int) -> str:
        found = symbol(font, code)
        if found is None:
            self._refuse(f"holds a sign that only the font {font or 'in use'} shows ({code:04X})", _TYPE_IT)
        return found

    def _refuse(self, problem: str, remedy: str) -> NoReturn:
        raise refusal(self._path, self._paragraph, self._number, problem, remedy)


def _on_one_line(text: str) -> str:
    """Return a text in which no character ends a line: a line is a paragraph here."""
    return text.replace("\n", " ").replace("\r", " ")

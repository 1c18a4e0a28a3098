"""A piece in the making: its words, folded as they come, the way back to the file, and the marks on them."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.markdown.source import Placing
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.text import has_words

_MOST_OPEN = 50  # marks inside one another; a page has three at most
_HALVED = re.compile(r"\w-(?!(?:and|or|to)\b)[a-z]")
_CLOSING_SIGNS = ".,;:!?)"
_WORDS = re.compile(r"[^\s\ufeff]+(?: [^\s\ufeff]+)*")  # with single spaces between them


class _Open(msgspec.Struct):
    """A mark that has begun; from its first word on it knows where."""

    name: str
    mark: Mark
    start: int = -1


class Draft:
    """Words are put in one after the other. Whitespace folds to single spaces, and none begins or ends it."""

    def __init__(self) -> None:
        self.length = 0
        self.linked = 0  # how many letters and figures stand within links
        self._text: list[str] = []
        self._anchors: list[tuple[int, int]] = []
        self._marks: list[Mark] = []
        self._open: list[_Open] = []
        self._is_apart = False
        self._is_break = False
        self._is_wrapped = False  # the line ended at a hyphen
        self._is_loose = False  # the space before the next word stands inside a mark that has ended

    def words(self, text: str, at: int, placing: Placing) -> None:
        """Add words that stand in the content, from `at` on, letter for letter."""
        for word in _WORDS.finditer(text):
            self._is_apart = self._is_apart or word.start() > 0
            for start, end in placing.stretches(at + word.start(), at + word.end()):
                self._add(text[start - at : end - at], placing.at(start))
        self._is_apart = self._is_apart or text[-1:].isspace() or text[-1:] == "\ufeff"

    def decoded(self, text: str, file: int) -> None:
        """Add what an entity or escape at a place of the file stands for."""
        words = text.strip()
        self._is_apart = self._is_apart or text[:1].isspace()
        if words:
            self._add(words, file)
        self._is_apart = self._is_apart or text[-1:].isspace()

    def space(self) -> None:
        """Part the words before from those after."""
        self._is_apart, self._is_loose = True, False

    def line_end(self) -> None:
        """Go on in the next line of the file. A word that was wrapped at its hyphen stays one."""
        self._is_wrapped = not self._is_apart and self.last_words.endswith("-")
        self.space()

    def line_break(self) -> None:
        """Begin a new line, between words."""
        self._is_apart = self._is_break = True
        self._is_loose = False

    def open(self, name: str, mark: Mark) -> None:
        """Begin a mark. `name` is what will close it."""
        if len(self._open) < _MOST_OPEN:
            self._open.append(_Open(name, mark))

    def close(self, name: str) -> None:
        """End the innermost mark of this name, and those inside it; nothing where there is none."""
        if not any(one.name == name for one in self._open):
            return
        self._is_loose = self._is_apart
        while self._end(self._open.pop()) != name:
            pass

    def close_all(self) -> None:
        """End every mark that is open."""
        while self._open:
            self._end(self._open.pop())

    def is_within(self, name: str) -> bool:
        """Whether a mark of this name is open."""
        return any(one.name == name for one in self._open)

    @property
    def text(self) -> str:
        """The words so far."""
        return "".join(self._text)

    @property
    def last_words(self) -> str:
        """What was put in last; empty at the beginning."""
        return self._text[-1] if self._text else ""

    @property
    def anchors(self) -> tuple[tuple[int, int], ...]:
        """The way back to the file."""
        return tuple(self._anchors)

    def finish(self) -> tuple[Mark, ...]:
        """End what is open, and return the marks: by where they begin, the outer before the inner."""
        self.close_all()
        return tuple(sorted(self._marks[::-1], key=_place))

    def again(self) -> Draft:
        """Return an empty draft in which what is open here is open, too."""
        fresh = Draft()
        for one in self._open:
            fresh.open(one.name, one.mark)
        return fresh

    @property
    def is_empty(self) -> bool:
        """Whether a reader would see nothing."""
        return not self.length or not has_words(self.text)

    def _add(self, words: str, file: int) -> None:
        is_stray = self._is_loose and words[0] in _CLOSING_SIGNS  # `[ See a GP ](/gp).`
        is_halved = self._is_wrapped and _HALVED.match(self.last_words[-2:] + words[:4]) is not None
        if self._is_apart and self.length and not (is_stray or is_halved):
            if self._is_break:
                self._marks.append(Mark(self.length, self.length + 1, MarkKind.BREAK))
            self._text.append(" ")
            self.length += 1
        self._is_apart = self._is_break = self._is_loose = self._is_wrapped = False
        for one in self._open:
            if one.start < 0:
                one.start = self.length
        if not self._anchors or file - self.length != self._anchors[-1][1] - self._anchors[-1][0]:
            self._anchors.append((self.length, file))
        self._text.append(words)
        self.length += len(words)
        if self.is_within("a"):
            self.linked += len(words) - words.count(" ")

    def _end(self, one: _Open) -> str:
        if one.start >= 0 and one.start < self.length:
            self._marks.append(msgspec.structs.replace(one.mark, start=one.start, end=self.length))
        return one.name


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def linked_share(draft: Draft) -> float:
    """Return how much of the words leads elsewhere, 0 to 1."""
    return draft.linked / max(1, draft.length - draft.text.count(" "))

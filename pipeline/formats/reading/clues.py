"""What can be seen of a piece at a glance: its words, its shape, and how it ends. Worked out once, asked often."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.signs import sign, words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_INNER_END = re.compile(r"[.!?]['\"”’)]* +[A-Z“‘]")
_ENDS = frozenset(".!?…")
_CLOSERS = "\"'”’)] |│"  # and the strokes around a table's cell
_COUNTED = frozenset(("count", "glue", "is_colon", "is_prose", "is_sentence"))  # worked out together
_PROSE_WORDS = 6
_PROSE_GLUE = 2
_LONG, _GLUED = 30, 5  # words; a text so long, of which each fifth holds sentences together, needs no full stop
_TOLD_BY = 40  # words in which glue is counted
_TAIL = 90  # characters by which a text is known to announce something


class Clues:
    """The looks of one piece, each worked out when it is first asked for: in most formats, few are.

    All words are in small letters, with straight apostrophes.
    """

    piece: Piece
    plain: str  # the text in small letters, each number a 0, without what stands behind its last word
    words: list[str]
    count: int  # of words
    glue: int  # how many of them hold a sentence together
    is_sentence: bool  # it ends as a sentence does
    is_colon: bool  # it ends with a colon
    is_upper: bool  # it begins with a capital letter or a figure
    is_several: bool  # it holds the end of one sentence and the start of another
    is_introduction: bool  # it announces what follows it: its words cannot end there
    is_prose: bool  # somebody wrote it as a full sentence for readers, rather than as a label

    __slots__ = tuple(__annotations__)

    def __init__(self, piece: Piece) -> None:
        self.piece = piece

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Work out what nobody has asked for before."""
            if name not in self.__slots__:
                raise AttributeError(name)
            if name == "words":
                self.words = _words(self.piece.text)
            elif name == "is_introduction":
                self.is_introduction = self._is_open()
            elif name in _COUNTED:
                self._count()
                if self.piece.kind is None:  # then all the rest will be asked for too
                    self._look()
            else:
                self._look()
            return getattr(self, name)

    def _is_open(self) -> bool:
        """Whether its end shows that something has to follow."""
        text = self.piece.text
        last = text.rstrip(_CLOSERS)[-1:]
        if last == ":" or last in _ENDS:
            return last == ":"
        return _announces(_plain(text)) and len(_words(text)) > 1

    def _count(self) -> None:
        """Work out what its words and its last character show."""
        text = self.piece.text
        last = text.rstrip(_CLOSERS)[-1:]
        found = self.words = _words(text)
        count = self.count = len(found)
        glue = self.glue = sum(map(words("glue").__contains__, found[:_TOLD_BY]))
        is_sentence = self.is_sentence = last in _ENDS
        self.is_colon = last == ":"
        is_long = count >= _LONG and glue * _GLUED >= min(count, _TOLD_BY)
        self.is_prose = is_long or (is_sentence and count >= _PROSE_WORDS and glue >= _PROSE_GLUE)

    def _look(self) -> None:
        """Work out the rest."""
        text = self.piece.text
        first = text.lstrip("\"'“‘([*_#|│ ")[:1]
        plain = self.plain = _plain(text)
        self.is_upper = first.isupper() or first.isdigit()
        self.is_several = self.count > _PROSE_WORDS and _INNER_END.search(text) is not None
        self.is_introduction = self.is_colon or (not self.is_sentence and self.count > 1 and _announces(plain))


def _small(text: str) -> str:
    return text.lower().replace("’", "'")


def _words(text: str) -> list[str]:
    return _WORD.findall(_small(text))


def _plain(text: str) -> str:
    return _FIGURES.sub("0", _small(text)).strip(" .:!?…»›>*#")


def _announces(plain: str) -> bool:
    return _introduction().search(plain[-_TAIL:]) is not None


@functools.cache
def _introduction() -> re.Pattern[str]:
    """Return the pattern for words that are in small letters: minding no case takes three times as long."""
    return re.compile(sign("list", "introduction").pattern)

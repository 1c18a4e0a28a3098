"""What can be seen of a piece at a glance: its words, its shape, and how it ends. Worked out once, asked often."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.signs import sign, words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_INNER_END = re.compile(r"[.!?]['\"”’)]* +[A-Z“‘]")
_ENDS = frozenset(".!?…")
_CLOSERS = "\"'”’)] "
_PROSE_WORDS = 6
_PROSE_GLUE = 2
_TOLD_BY = 40  # words in which glue is counted
_TAIL = 90  # characters by which a text is known to announce something


class Clues(msgspec.Struct):
    """The looks of one piece. All words are in small letters, with straight apostrophes."""

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

    @property
    def is_prose(self) -> bool:
        """Whether somebody wrote it as a full sentence for readers, rather than as a label."""
        return self.is_sentence and self.count >= _PROSE_WORDS and self.glue >= _PROSE_GLUE


def _announces(plain: str) -> bool:
    return bool(sign("list", "introduction").search(plain[-_TAIL:]))


def clues(piece: Piece) -> Clues:
    """Return what can be seen of a piece at a glance."""
    text = piece.text
    bare = text.rstrip(_CLOSERS)
    last = bare[-1:]
    plain = text.lower().replace("’", "'")
    found = _WORD.findall(plain)
    first = text.lstrip("\"'“‘([*_#")[:1]
    is_sentence = last in _ENDS and bool(last)
    plain = _FIGURES.sub("0", plain).strip(" .:!?…»›>*#")
    return Clues(
        piece=piece,
        plain=plain,
        words=found,
        count=len(found),
        glue=sum(map(words("glue").__contains__, found[:_TOLD_BY])),
        is_sentence=is_sentence,
        is_colon=last == ":",
        is_upper=first.isupper() or first.isdigit(),
        is_several=len(found) > _PROSE_WORDS and _INNER_END.search(text) is not None,
        is_introduction=last == ":" or (not is_sentence and len(found) > 1 and _announces(plain)),
    )

"""What can be seen of a piece at a glance: its words, its shape, and how it ends. Worked out once, asked often."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.reading.piece import Piece

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_INNER_END = re.compile(r"[.!?]['\"”’)]* +[A-Z“‘]")
_ENDS = frozenset(".!?…")
_CLOSERS = "\"'”’)] "
# Words that hold English sentences together; names and links have few of them.
_GLUE = frozenset(
    "a an and are as at be been but by can do does for from had has have if in is it its may might more not of on or"
    " should so some than that the their them there these they this to was were what when which who will with would"
    " you your you're it's don't can't".split()
)


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

    @property
    def is_prose(self) -> bool:
        """Whether somebody wrote it as a full sentence for readers, rather than as a label."""
        return self.is_sentence and self.count >= _PROSE_WORDS and self.glue >= _PROSE_GLUE


_PROSE_WORDS = 6
_PROSE_GLUE = 2


def clues(piece: Piece) -> Clues:
    """Return what can be seen of a piece at a glance."""
    text = piece.text
    bare = text.rstrip(_CLOSERS)
    last = bare[-1:]
    plain = text.lower().replace("’", "'")
    words = _WORD.findall(plain)
    first = text.lstrip("\"'“‘([*_#")[:1]
    return Clues(
        piece=piece,
        plain=_FIGURES.sub("0", plain).strip(" .:!?…»›>*#"),
        words=words,
        count=len(words),
        glue=sum(word in _GLUE for word in words[:40]),
        is_sentence=last in _ENDS and bool(last),
        is_colon=last == ":",
        is_upper=first.isupper() or first.isdigit(),
        is_several=len(words) > 5 and _INNER_END.search(text) is not None,
    )

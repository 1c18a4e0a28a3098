"""A Word file, read into pieces."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.word.archive import refuse_unsafe_archive
from pipeline.formats.word.lines import Lines
from pipeline.formats.word.marks import folded
from pipeline.formats.word.node import Node
from pipeline.formats.word.package import open_word
from pipeline.formats.word.pieces import BODY, pieces
from pipeline.model.errors import PageError
from pipeline.model.page import Kind
from pipeline.model.text import has_words

# When a file was made or saved says nothing of when its page was reviewed: those dates are left where they are.
# So is its creator: the account on whose computer it was made is seldom the author, and no business of readers.
_PROPERTIES = {"dc:title": Field.TITLE, "dc:language": Field.LANGUAGE}


def read(path: str, data: bytes) -> tuple[str, tuple[Piece, ...]]:
    """Return the file's text, a line for each of its paragraphs, and its pieces, whose anchors point into that text.

    Lines are counted as paragraphs stand in the file's body, from 1: those without words, those in table
    cells and those in text boxes (after the one that holds the box) count too. Below the last one stand
    the notes that the body refers to, page headers and footers, and the file's properties, a line each.

    Raises PageError for a file that is not a sound Word document, and for what must not be taken as text:
    tracked changes, comments, hidden or struck words, formulas, SmartArt.
    """
    refuse_unsafe_archive(path, data)
    file = open_word(path, data)
    lines = Lines(path, file)
    found = tuple(pieces(lines.found))
    if not found:
        raise PageError(path, "the page is empty", "put its text in, or remove the file", line=1)
    found += tuple(_properties(file.properties, lines))
    return lines.text, found


def _properties(properties: Node, lines: Lines) -> Iterator[Piece]:
    """Yield what the file says of itself, below all else that it says."""
    for one in properties.children:
        if one.name in _PROPERTIES and has_words(one.text):
            start = lines.add(" ".join(one.text.split()))
            words = folded(" ".join(one.text.split()))
            anchors = tuple((at, start + offset) for at, offset in words.anchors)
            reason = "stands in the file's properties"
            yield Piece(words.text, anchors, Kind.METADATA, reason, evidence=BODY, field=_PROPERTIES[one.name])

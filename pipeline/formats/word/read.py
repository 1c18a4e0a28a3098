"""A Word file, read into pieces."""

from __future__ import annotations

from pipeline.formats.reading.piece import Piece
from pipeline.model.errors import PageError


def read(path: str, data: bytes) -> tuple[str, tuple[Piece, ...]]:
    """Return the file's text, a line for each of its paragraphs, and its pieces, whose anchors point into that text."""
    raise PageError(path, "pages in this format cannot be read yet", "save it as plain text (.txt)")

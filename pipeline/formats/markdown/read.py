"""A page in this format, read into pieces."""

from __future__ import annotations

from pipeline.formats.reading.piece import Piece
from pipeline.model.errors import PageError


def read(path: str, text: str) -> tuple[Piece, ...]:
    """Return the page's pieces, in reading order."""
    raise PageError(path, "pages in this format cannot be read yet", "save it as plain text (.txt)")

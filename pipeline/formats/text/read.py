"""Plain text: a page saved, pasted or dumped from a website."""

from __future__ import annotations

from pipeline.formats.reading.piece import Piece
from pipeline.formats.text.pieces import pieces


def read(path: str, text: str) -> tuple[Piece, ...]:
    """Return a text page's pieces."""
    return pieces(text)

"""Read a page into blocks: what is content, what is furniture, and what was lost on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from pipeline.formats.decode import decode
from pipeline.formats.reading.assemble import Source, assemble
from pipeline.formats.reading.piece import Piece
from pipeline.formats.text.read import read as read_text
from pipeline.model.errors import PageError
from pipeline.model.page import Document

_TEXT_FORMATS: dict[str, Callable[[str, str], tuple[Piece, ...]]] = {"txt": read_text}


def parse(path: str, data: bytes, language: str) -> Document:
    """Return the page as a reader meets it, in reading order.

    The file's ending says its format. Raises PageError when it cannot be read.
    """
    ending = path.rsplit(".", 1)[-1].lower()
    read = _TEXT_FORMATS.get(ending)
    if read is None:
        raise PageError(path, f"pages in the format “.{ending}” cannot be read yet", "save it as plain text (.txt)")
    text = decode(path, data)
    return assemble(Source(path, language, text, hashlib.sha256(data).hexdigest()), read(path, text))

"""Read a page into blocks: what is content, what is furniture, and what was lost on the way."""

from __future__ import annotations

from pipeline.formats.text.read import read as read_text
from pipeline.model.errors import PageError
from pipeline.model.page import Document


def parse(path: str, data: bytes, language: str) -> Document:
    """Return the page as a reader meets it, in reading order.

    The file's ending says its format. Raises PageError when it cannot be read.
    """
    ending = path.rsplit(".", 1)[-1].lower()
    if ending != "txt":
        raise PageError(path, f"pages in the format “.{ending}” cannot be read yet", "save it as plain text (.txt)")
    return read_text(path, data, language)

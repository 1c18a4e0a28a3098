"""Read a page into blocks: what is content, what is furniture, and what was lost on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from pipeline.formats.decode import decode
from pipeline.formats.html.read import read as read_html
from pipeline.formats.ignores import with_ignores
from pipeline.formats.markdown.read import is_markdown
from pipeline.formats.markdown.read import read as read_markdown
from pipeline.formats.reading.assemble import Source, assemble
from pipeline.formats.reading.piece import Piece
from pipeline.formats.text.read import read as read_text
from pipeline.formats.word.read import read as read_word
from pipeline.model.errors import PageError
from pipeline.model.page import Document

_IN_LINES: dict[str, Callable[[str, str], tuple[Piece, ...]]] = {
    "txt": read_text,
    "md": read_markdown,
    "html": read_html,
    "htm": read_html,
}


def parse(path: str, data: bytes, language: str, terms: tuple[str, ...] = ()) -> Document:
    """Return the page as a reader meets it, in reading order.

    The file's ending says its format; a .txt with Markdown's headings is read as Markdown.
    `terms` are the words of the glossary: a line with one is less likely furniture, and more likely a heading.
    Raises PageError when the page cannot be read.
    """
    ending = path.rsplit(".", 1)[-1].lower()
    digest = hashlib.sha256(data).hexdigest()
    if ending == "docx":
        text, cut = read_word(path, data)
        return assemble(Source(path, language, text, digest, is_in_lines=False), cut, frozenset(terms))
    if ending not in _IN_LINES:
        raise PageError(path, f"pages in the format “.{ending}” cannot be read", "save it as .txt, .md, .html or .docx")
    text = decode(path, data)
    if ending == "txt" and is_markdown(text):
        ending = "md"
    page = assemble(Source(path, language, text, digest), _IN_LINES[ending](path, text), frozenset(terms))
    return with_ignores(page, text, own_lines=ending == "txt")

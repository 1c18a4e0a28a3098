"""Markdown: CommonMark and GitHub's, written by hand, by a CMS, or by a tool from a website."""

from __future__ import annotations

import re
from itertools import islice

import msgspec

from pipeline.formats.markdown.abbreviations import MOST, marked
from pipeline.formats.markdown.blocks import Page
from pipeline.formats.markdown.bold import with_headings
from pipeline.formats.markdown.front_matter import cut
from pipeline.formats.markdown.library import Markdown
from pipeline.formats.markdown.parts import Tangled
from pipeline.formats.markdown.source import lines
from pipeline.formats.markdown.tight import spaced
from pipeline.formats.reading.piece import END_OF_FILE, Piece
from pipeline.model.errors import PageError

_SIGN = re.compile(r"[*_\[\]<&`|~{\\\n]")
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_FEWEST_HEADINGS = 2
_MOST_SIGNS = 25_000  # and line ends; a page of a hundred screens has some thousand, and more would take seconds


def is_markdown(text: str) -> bool:
    """Whether a text is Markdown whatever its name: some tools dump a page as text and mark its headings with #."""
    return len(list(islice(_HEADING.finditer(text), _FEWEST_HEADINGS))) == _FEWEST_HEADINGS


def read(path: str, text: str) -> tuple[Piece, ...]:
    """Return a Markdown page's pieces, in reading order.

    Raises PageError, with the line, where its lists, quotes or brackets nest too deep to be told apart, and where it
    has far more markup than any page.
    """
    if last := next(islice(_SIGN.finditer(text), _MOST_SIGNS, None), None):
        problem = f"there are more than {_MOST_SIGNS:,} lines and signs of markup up to here"
        raise PageError(path, problem, "split the page into several", line=text.count("\n", 0, last.start()) + 1)
    page = lines(text)
    facts, taken = cut(page, text)
    page = spaced(page[taken:])
    markdown = Markdown()
    try:
        walk = Page(page, markdown)
        pieces = walk.pieces(markdown.parts("\n".join(line.text for line in page)))
    except Tangled as error:
        problem = "lists, quotes or brackets stand in one another too deep to be told apart"
        line = text.count("\n", 0, page[error.at].start) + 1
        raise PageError(path, problem, "take some of them out", line=line) from None
    known = dict(list(walk.abbreviations.items())[:MOST])
    return _with_last((*facts, *marked(with_headings(pieces), known)))


def _with_last(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return (*pieces[:-1], *(msgspec.structs.replace(piece, gap_after=END_OF_FILE) for piece in pieces[-1:]))

"""What a page is called, and which line of a dump is only its browser's title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.reading.record.site_names import folded, is_domain, taken_apart, title_parts
from pipeline.model.page import Kind
from pipeline.model.text import Span

_NEAR = 40  # pieces below the browser's title, in which the page repeats it …
_NEAR_ALONE = 8  # … and where no site's name shows that it is the browser's
_FIRST = 5  # pieces in which the browser's title stands
_HEADING_WORDS = 14
_LONGEST = 300  # characters of a heading
_HEADINGS = (Kind.TITLE, Kind.HEADING)


class TitleLine(msgspec.Struct, frozen=True):
    """The browser's title in a text dump, which is no part of the page itself."""

    index: int  # its piece
    heading: int  # the piece that repeats it, and is the page's own title; -1 where none does
    reason: str


class Naming(msgspec.Struct, frozen=True):
    """What a page and its site are called."""

    title: str = ""  # empty where only a heading further down, or the file's name, can say it
    site: str = ""
    piece: Piece | None = None  # the title piece, if there is one
    own: Span = Span(0, 0)  # in its text: its own words


def title_line(pieces: tuple[Piece, ...]) -> TitleLine | None:
    """Return the browser's title, where a dump begins with it and the page repeats it, or where it is a site's name.

    Only pieces count whose format does not say what they are.
    """
    for index, piece in enumerate(pieces[:_FIRST]):
        if not _may_be_heading(piece):
            continue
        parts = title_parts(piece.text)
        if index and len(parts) == 1:
            continue
        if not index and is_domain(piece.text):
            return TitleLine(index, -1, "the site's name alone: the browser's title")
        names = {folded(name) for name in _names(piece.text, parts)}
        longest = max(map(len, names)) + 2
        near = _NEAR if len(parts) > 1 else _NEAR_ALONE
        for heading in range(index + 1, min(index + 1 + near, len(pieces))):
            text = pieces[heading].text
            if len(text) <= longest and folded(text) in names and _may_be_heading(pieces[heading]):
                return TitleLine(index, heading, "the browser's title, which the page repeats")
    return None


def naming(read: Sequence[tuple[Piece, Kind]]) -> Naming:
    """Return the names of a page, given what each piece is.

    The title piece says it, and where there is none the format's own title (a title element, front matter).
    The site's name is what stands beside either, or beside the browser's title, or else what the format says.
    """
    pieces = tuple(piece for piece, _ in read)
    headings = [(piece, kind) for piece, kind in read if kind in _HEADINGS]
    title = next((piece for piece, kind in headings if kind is Kind.TITLE), None)
    told = {piece.field: piece for piece in reversed(pieces) if piece.field}
    site = told[Field.SITE].text if Field.SITE in told else ""
    line = title_line(pieces)
    bearers = [title, told.get(Field.TITLE), pieces[line.index] if line else None]
    folds = {folded(piece.text) for piece, _ in headings}
    apart = [(piece.text, taken_apart(piece, folds, site)) for piece in bearers if piece]
    return Naming(
        title=apart[0][1].own.of(apart[0][0]) if title or Field.TITLE in told else "",
        site=next((found.site.of(text) for text, found in apart if found.site), site),
        piece=title,
        own=apart[0][1].own if title else Span(0, 0),
    )


def _names(text: str, parts: tuple[Span, ...]) -> Iterator[str]:
    """Yield what the page's own heading may be: each beginning of the line that ends with a part, and each part."""
    for part in parts:
        yield text[: part.end]
    yield from (part.of(text) for part in parts[:-1])


def _may_be_heading(piece: Piece) -> bool:
    if piece.kind not in (None, Kind.HEADING) or piece.is_item or piece.field or len(piece.text) > _LONGEST:
        return False
    return len(piece.text.split()) <= _HEADING_WORDS and not piece.text.endswith((".", "!", ";", ","))

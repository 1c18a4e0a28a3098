"""A page's title without its site's name: "Healthy eating | Nutrition | Example Trust" is about healthy eating."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

import msgspec

from pipeline.formats.reading.labels import pattern
from pipeline.formats.reading.piece import Piece
from pipeline.model.page import Kind
from pipeline.model.text import Span

_SEPARATOR = re.compile(r"(?P<bar>\s*\|\s*|\s+(?:»|::|·|•|~)\s+)|\s+[-–—]\s+|:\s+(?=[A-Z][a-z]+[A-Z])")
_NAME = r"(?:[A-Z][\w.&'’]*|and|of|the|for|to|on|in|&)"
_NAMED = re.compile(rf"[A-Z][\w.&'’]*(?: {_NAME}){{1,6}}")
_ONE_WORD = re.compile(r"[a-z0-9-]+(?:\.[a-z]{2,})+|[A-Z][a-z]+[A-Z]\w*", re.ASCII)  # example.org, ExampleHealth
_DOMAIN = re.compile(r"(?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,})+", re.IGNORECASE | re.ASCII)
_QUOTES = str.maketrans("‘’“”", "''\"\"")
_NEAR = 40  # pieces below the browser's title, in which the page repeats it …
_NEAR_ALONE = 8  # … and where no site's name shows that it is the browser's
_FIRST = 5  # pieces in which the browser's title stands
_HEADING_WORDS = 14


class TitleLine(msgspec.Struct, frozen=True):
    """The browser's title in a text dump, which is no part of the page itself."""

    index: int  # its piece
    heading: int  # the piece that repeats it, and is the page's own title; -1 where none does
    reason: str


class Title(msgspec.Struct, frozen=True):
    """A title taken apart. Spans are in its text."""

    own: Span
    site: Span | None = None  # the site's name, if there is one


def title_line(pieces: tuple[Piece, ...]) -> TitleLine | None:
    """Return the browser's title, where a dump begins with it and the page repeats it, or where it is a site's name.

    Only pieces count whose format does not say what they are.
    """
    for index, piece in enumerate(pieces[:_FIRST]):
        if not _may_be_heading(piece):
            continue
        parts = _parts(piece.text)
        if index and len(parts) == 1:
            continue
        if not index and _DOMAIN.fullmatch(piece.text):
            return TitleLine(index, -1, "the site's name alone: the browser's title")
        names = {folded(name) for name in _names(piece.text, parts)}
        near = _NEAR if len(parts) > 1 else _NEAR_ALONE
        for heading in range(index + 1, min(index + 1 + near, len(pieces))):
            if folded(pieces[heading].text) in names and _may_be_heading(pieces[heading]):
                return TitleLine(index, heading, "the browser's title, which the page repeats")
    return None


def taken_apart(text: str, headings: Collection[str] = (), site: str = "") -> Title:
    """Return which words of a title are its own, and which the site's.

    `headings` are the page's, folded: where one of them is the first part, or any one part, that part is the
    title. Else what stands behind a bar goes, and behind a dash only what looks like a site's name.
    """
    parts = _parts(text)
    for first, last in ((0, count) for count in range(len(parts), 0, -1)):
        if folded(text[parts[first].start : parts[last - 1].end]) in headings:
            return _title(parts, first, last)
    for at, part in enumerate(parts):
        if folded(part.of(text)) in headings:
            return _title(parts, at, at + 1)
    first, last = 0, len(parts)
    while last > 1 and _is_site(text, parts[last - 2], parts[last - 1], site):
        last -= 1
    if last == len(parts) > 1 and folded(parts[0].of(text)) == folded(site):
        first = 1
    return _title(parts, first, last)


def folded(text: str) -> str:
    """Return a heading's words so that two ways of writing them are equal."""
    return " ".join(text.translate(_QUOTES).casefold().split()).rstrip(" :")


def _title(parts: tuple[Span, ...], first: int, last: int) -> Title:
    own = Span(parts[first].start, parts[last - 1].end)
    if last < len(parts):
        return Title(own, parts[-1])
    return Title(own, parts[0] if first else None)


def _parts(text: str) -> tuple[Span, ...]:
    """Return the parts between bars and dashes."""
    starts, ends = [0], []
    for separator in _SEPARATOR.finditer(text):
        if separator.start() > 0 and separator.end() < len(text):
            ends.append(separator.start())
            starts.append(separator.end())
    return tuple(Span(start, end) for start, end in zip(starts, [*ends, len(text)], strict=True))


def _is_site(text: str, before: Span, part: Span, site: str) -> bool:
    words = part.of(text)
    between = _SEPARATOR.match(text, before.end)
    if (between and between["bar"]) or (site and folded(words) == folded(site)):
        return True
    if pattern("title", "topics").search(words):
        return bool(pattern("title", "organisations").search(words))
    named = _NAMED.fullmatch(words) or _ONE_WORD.fullmatch(words) or _DOMAIN.fullmatch(words)
    return bool(named) or bool(pattern("title", "sites").fullmatch(words))


def _names(text: str, parts: tuple[Span, ...]) -> Iterator[str]:
    """Yield what the page's own heading may be: each beginning of the line that ends with a part, and each part."""
    for part in parts:
        yield text[: part.end]
    yield from (part.of(text) for part in parts[:-1])


def _may_be_heading(piece: Piece) -> bool:
    if piece.kind not in (None, Kind.HEADING) or piece.is_item or piece.field:
        return False
    return len(piece.text.split()) <= _HEADING_WORDS and not piece.text.endswith((".", "!", ";", ","))

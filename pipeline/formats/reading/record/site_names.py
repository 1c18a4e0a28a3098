"""The site's name on a title, and how to take it off: "Healthy eating | Nutrition | Example Trust"."""

from __future__ import annotations

import re
from collections.abc import Collection

import msgspec

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.record.labels import pattern
from pipeline.model.page import Kind
from pipeline.model.text import Span

BESIDE_TITLE = "the site's name beside the title"
_SEPARATOR = re.compile(r"(?P<bar>\s*\|\s*|\s+(?:»|::|·|•|~)\s+)|\s+[-–—]\s+|:\s+(?=[A-Z][a-z]+[A-Z])")
_NAME = r"(?:[A-Z][\w.&'’]*|and|of|the|for|to|on|in|&)"
_NAMED = re.compile(rf"[A-Z][\w.&'’]*(?: {_NAME}){{1,6}}")
_ONE_WORD = re.compile(r"[A-Z][a-z]+[A-Z]\w*")  # ExampleHealth
_DOMAIN = re.compile(r"(?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,})+", re.IGNORECASE | re.ASCII)
_QUOTES = str.maketrans("‘’“”", "''\"\"")
_LONGEST = 300  # characters; a longer line is no title


class Title(msgspec.Struct, frozen=True):
    """A title taken apart. Spans are in its text."""

    own: Span
    site: Span | None = None  # the site's name, if there is one


def taken_apart(piece: Piece, headings: Collection[str] = (), site: str = "") -> Title:
    """Return which words of a title are its own, and which the site's.

    `headings` are the page's, folded: where one of them is the first part, or any one part, that part is the
    title. Else what stands behind a bar goes, and behind a dash only what looks like a site's name; in a
    heading that the format calls one, a bar is no more than a dash.
    """
    text = piece.text
    parts = title_parts(text)
    is_browsers = piece.kind is not Kind.HEADING
    for first, last in ((0, count) for count in range(len(parts) - 1, 0, -1)):
        if folded(text[parts[first].start : parts[last - 1].end]) in headings:
            return _title(parts, first, last)
    for at, part in enumerate(parts):
        if len(parts) > 1 and folded(part.of(text)) in headings:
            return _title(parts, at, at + 1)
    first = 1 if site and len(parts) > 1 and folded(parts[0].of(text)) == folded(site) else 0
    last = len(parts)
    while last > first + 1 and _is_site(text, parts[last - 2], parts[last - 1], site, is_browsers):
        last -= 1
    return _title(parts, first, last)


def beside(text: str, own: Span) -> tuple[Span | None, Span | None]:
    """Return what stands before and behind a title's own words, without the bars and dashes next to them."""
    parts = title_parts(text)
    before = [part for part in parts if part.end <= own.start]
    behind = [part for part in parts if part.start >= own.end]
    return (
        Span(before[0].start, before[-1].end) if before else None,
        Span(behind[0].start, behind[-1].end) if behind else None,
    )


def is_domain(text: str) -> bool:
    """Whether the text is a site's address and nothing else: "example.org"."""
    return bool(_DOMAIN.fullmatch(text))


def folded(text: str) -> str:
    """Return a heading's words so that two ways of writing them are equal."""
    return " ".join(text.translate(_QUOTES).casefold().split()).rstrip(" :")


def _title(parts: tuple[Span, ...], first: int, last: int) -> Title:
    own = Span(parts[first].start, parts[last - 1].end)
    if last < len(parts):
        return Title(own, parts[-1])
    return Title(own, parts[0] if first else None)


def title_parts(text: str) -> tuple[Span, ...]:
    """Return the parts between bars and dashes."""
    starts, ends = [0], []
    if len(text) > _LONGEST:
        return (Span(0, len(text)),)
    for separator in _SEPARATOR.finditer(text):
        if separator.start() > 0 and separator.end() < len(text):
            ends.append(separator.start())
            starts.append(separator.end())
    return tuple(Span(start, end) for start, end in zip(starts, [*ends, len(text)], strict=True))


def _is_site(text: str, before: Span, part: Span, site: str, is_browsers: bool) -> bool:
    words = part.of(text)
    between = _SEPARATOR.match(text, before.end)
    if (is_browsers and between and between["bar"]) or (site and folded(words) == folded(site)):
        return True
    if pattern("title", "topics").search(words):
        return bool(pattern("title", "organisations").search(words))
    named = _NAMED.fullmatch(words) or _ONE_WORD.fullmatch(words) or _DOMAIN.fullmatch(words)
    return bool(named) or bool(pattern("title", "sites").fullmatch(words))

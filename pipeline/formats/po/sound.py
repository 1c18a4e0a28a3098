"""What must hold for a catalogue as a whole: its header, its ids, its plural forms."""

from __future__ import annotations

import re

from pipeline.formats.po.faults import shown
from pipeline.formats.po.records import Field, PoEntry
from pipeline.model.errors import CatalogueError

_CHARSET = re.compile(r"^Content-Type:.*?charset=([^\s;]*)", re.IGNORECASE | re.MULTILINE)
_NPLURALS = re.compile(r"^Plural-Forms:[^\n]*?nplurals\s*=\s*(\d+)", re.IGNORECASE | re.MULTILINE)
# No language has more than six plural forms (CLDR); a larger number is a slip, or meant to exhaust a reader.
_MOST_FORMS = 10
_HEADER = r'put msgid "" and msgstr "Content-Type: text/plain; charset=UTF-8\n" first'


def header_of(path: str, entries: tuple[PoEntry, ...]) -> PoEntry:
    """Return the header. Raises CatalogueError when it is not the first entry, or does not name UTF-8."""
    if not entries:
        raise CatalogueError(path, "there is no entry in this catalogue", "put it back from version control", 1)
    header = entries[0]
    if header.text or header.id is not None or header.is_obsolete:
        raise CatalogueError(path, "the catalogue does not begin with its header", _HEADER, header.line)
    value = header.translations[0]
    named = _CHARSET.search(value.value)
    if not named:
        raise CatalogueError(path, "the header names no character set", "add charset=UTF-8", value.line)
    if named[1].upper() not in ("UTF-8", "UTF8"):
        line = _line_of(value, "charset=")
        raise CatalogueError(
            path, f"the header names {shown(named[1])}, not UTF-8", "save the file as UTF-8 and say so", line
        )
    return header


def form_count(path: str, header: PoEntry) -> int:
    """Return how many plural forms the header announces; 0 when it does not say. Raises CatalogueError."""
    value = header.translations[0]
    named = _NPLURALS.search(value.value)
    if not named:
        return 0
    if len(named[1]) > 2 or not 0 < int(named[1]) <= _MOST_FORMS:
        problem = f"the header announces {named[1][:12]} plural forms, and no language has so many"
        if not int(named[1][:12]):
            problem = "the header announces no plural forms, and each language has one"
        raise CatalogueError(path, problem, "put the right nplurals into Plural-Forms", _line_of(value, "nplurals"))
    return int(named[1])


def refuse_doubles(path: str, entries: tuple[PoEntry, ...]) -> None:
    """Raise CatalogueError when two entries that are in use have one id, or one text and no id."""
    lines: dict[tuple[str | None, str], int] = {}
    for entry in entries:
        if entry.is_obsolete:
            continue
        key = (entry.id, entry.text if entry.id is None else "")
        first = lines.setdefault(key, entry.line)
        if first != entry.line:
            name = entry.text if entry.id is None else entry.id
            problem = f"“{shown(name)}” stands here and on line {first}"
            raise CatalogueError(path, problem, "keep one of the two entries", entry.line)


def refuse_missing_forms(path: str, entries: tuple[PoEntry, ...], count: int) -> None:
    """Raise CatalogueError when an entry with plural forms has not as many as the header announces."""
    for entry in entries:
        have = len(entry.translations)
        if entry.plural is not None and not entry.is_obsolete and count and have != count:
            problem = f"this entry has {have} plural forms, and the header announces {count}"
            raise CatalogueError(path, problem, f"number them msgstr[0] to msgstr[{count - 1}]", entry.line)


def _line_of(field: Field, words: str) -> int:
    """Return the line of a header's field on which some words stand."""
    at = [number for number, (_, raw) in enumerate(field.pieces) if words.lower() in raw.lower()]
    return field.line + (at[0] if at else 0)

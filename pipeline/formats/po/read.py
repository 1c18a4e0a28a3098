"""Reads a .po file, and a translator's catalogue from it."""

from __future__ import annotations

import hashlib
from bisect import bisect_right

from pipeline.formats.po.decode import decoded, refuse_other_files
from pipeline.formats.po.quoted import anchors
from pipeline.formats.po.records import PoEntry, PoFile
from pipeline.formats.po.sound import form_count, header_of, refuse_doubles, refuse_missing_forms
from pipeline.formats.po.syntax import read_entries
from pipeline.model.catalogue import Catalogue, Entry, State
from pipeline.model.text import Origin, has_words, line_starts


def read_po(path: str, data: bytes) -> PoFile:
    """Return a .po file as it stands, so that writing it changes no byte.

    Raises CatalogueError, with the line, for anything whose meaning is not sure.
    """
    has_mark, text = decoded(path, data)
    refuse_other_files(path, text)
    entries, trailing = read_entries(path, text)
    header, entries = header_of(path, entries), entries[1:]
    refuse_doubles(path, (header, *entries))
    refuse_missing_forms(path, entries, form_count(path, header))
    line_end = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
    return PoFile(path, has_mark, text, header, entries, trailing, line_end)


def read_catalogue(path: str, data: bytes, language: str, page: str) -> Catalogue:
    """Return one page's translations, in the file's order. The header and obsolete entries are left out.

    An entry without msgctxt has the id "". Of plural forms, the first is the translation. Raises CatalogueError.
    """
    file = read_po(path, data)
    starts = line_starts(file.text)
    entries = tuple(_entry(path, entry, starts) for entry in file.entries if not entry.is_obsolete)
    return Catalogue(path, language, page, entries, hashlib.sha256(data).hexdigest())


def _entry(path: str, entry: PoEntry, starts: tuple[int, ...]) -> Entry:
    first = entry.translations[0]
    return Entry(
        id=entry.id or "",
        source=entry.text,
        translation=first.value,
        state=_state(entry),
        origin=_origin(path, anchors(first.pieces), first.value, starts),
        line=entry.line,
        comments=entry.commented("#"),
        previous=entry.previous,
    )


def _origin(path: str, pieces: tuple[tuple[int, int], ...], value: str, starts: tuple[int, ...]) -> Origin:
    """Return where a translation stands. It knows the lines of its own entry only: a catalogue has many entries."""
    first = bisect_right(starts, pieces[0][1]) - 1
    last = bisect_right(starts, pieces[-1][1] + len(value))
    return Origin(path, pieces, starts[first:last], first)


def _state(entry: PoEntry) -> State:
    if not entry.is_translated or not has_words(entry.values[0]):
        return State.UNTRANSLATED
    return State.FUZZY if entry.is_fuzzy else State.TRANSLATED

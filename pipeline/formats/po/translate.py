"""Puts translations into a catalogue, and leaves every other character of it alone."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from pipeline.formats.po.edit import parts, put, whole, with_fuzzy, without_fuzzy
from pipeline.formats.po.quoted import quoted
from pipeline.formats.po.read import read_po


class Translation(msgspec.Struct, frozen=True):
    """What an entry should say, and whether somebody still has to look at it."""

    text: str
    is_draft: bool


def translated(path: str, data: bytes, translations: Mapping[str, Translation]) -> bytes:
    """Return a catalogue with the translations of these ids. An id that it does not have is passed over."""
    file = read_po(path, data)
    raws = []
    for entry in file.entries:
        new = None if entry.is_obsolete else translations.get(entry.id or "")
        raws.append(entry.raw if new is None else _with(entry.raw, new, entry.is_fuzzy, file.line_end))
    return file.written(tuple(raws))


def _with(raw: str, new: Translation, is_fuzzy: bool, end: str) -> str:
    lines = put(parts(raw), "msgstr", quoted("msgstr", new.text, end))
    if new.is_draft and not is_fuzzy:
        lines = with_fuzzy(lines, end)
    if is_fuzzy and not new.is_draft:
        lines = without_fuzzy(lines)
    return whole(lines)

"""Brings one entry of a catalogue up to date with its string, line by line, and keeps what a translator wrote."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.formats.po.edit import (
    Line,
    as_previous,
    from_previous,
    of,
    parts,
    put,
    retired,
    revived,
    whole,
    with_fuzzy,
    without_fuzzy,
)
from pipeline.formats.po.notes import change_notes, comment_lines, mark_in, mark_of, notes, references
from pipeline.formats.po.quoted import quoted
from pipeline.formats.po.records import PoEntry
from pipeline.model.catalogue import String


def new_entry(string: String, terms: Mapping[str, str], end: str) -> str:
    """Return an entry without a translation, with a blank line before it."""
    lines = [
        *comment_lines("#.", notes(string, terms), end),
        *comment_lines("#:", references(string.reference), end),
        *quoted("msgctxt", string.id, end),
        *quoted("msgid", string.text, end),
        *quoted("msgstr", "", end),
    ]
    return end + "".join(lines)


def updated(entry: PoEntry, string: String, terms: Mapping[str, str], end: str) -> str:
    """Return an entry as that of a string: its id, its text and what is told about it. All else stays.

    If the text has changed, the translation becomes fuzzy and the old text stands beside it; if it has changed
    back, the entry is what it was before, to the byte. An obsolete entry is in use again.
    """
    lines = parts(revived(entry.raw) if entry.is_obsolete else entry.raw)
    base, mark = entry.base, mark_in(entry)
    if entry.id != string.id:
        lines = put(lines, "msgctxt", quoted("msgctxt", string.id, end))
    if entry.text != string.text:
        lines, base, mark = _with_text(lines, entry, string.text, end)
    told = notes(string, terms)
    if base and base != string.text:
        told += change_notes(base, string.text, mark)
    return whole(_with_comments(lines, entry, told, string.reference, end))


def _with_text(lines: list[Line], entry: PoEntry, text: str, end: str) -> tuple[list[Line], str, str]:
    """Return the entry's lines with another source text, the text last translated, and the mark of that translation.

    The last two are empty when the translation is of this very text, and when there is none.
    """
    new = quoted("msgid", text, end)
    if not entry.has_translation:
        return put(lines, "msgid", new), "", ""
    if text == entry.base:
        return _changed_back(lines, entry), "", ""
    if entry.base:
        return put(lines, "msgid", new), entry.base, mark_in(entry)
    lines = put(lines, "#|", as_previous(of(lines, "msgid")))
    lines = put(lines, "msgid", new)
    if entry.is_fuzzy:
        return lines, entry.text, ""
    return with_fuzzy(lines, end), entry.text, mark_of(entry)


def _changed_back(lines: list[Line], entry: PoEntry) -> list[Line]:
    """Return the lines as they were before the text changed; fuzzy still if somebody has worked on it since."""
    msgid = from_previous(of(lines, "#|"))
    lines = put(put(lines, "#|", ()), "msgid", msgid)
    return without_fuzzy(lines) if mark_in(entry) == mark_of(entry) else lines


def _with_comments(lines: list[Line], entry: PoEntry, told: list[str], place: str, end: str) -> list[Line]:
    for mark, wanted in (("#.", told), ("#:", references(place))):
        if entry.commented(mark) != tuple(wanted):
            lines = put(lines, mark, comment_lines(mark, wanted, end))
    return lines


def retire(entry: PoEntry) -> str:
    """Return an entry in use as an obsolete one; nothing when nobody has worked on it."""
    return retired(entry.raw) if entry.has_translation or any(entry.commented("#")) else ""


def renamed(raw: str, id_: str, end: str) -> str:
    """Return an obsolete entry under another id."""
    return retired(whole(put(parts(revived(raw)), "msgctxt", quoted("msgctxt", id_, end))))

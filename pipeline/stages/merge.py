"""Bring one catalogue up to date with its page. No translation is ever lost or blanked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from pipeline.formats.po import PoEntry, PoFile, read_po
from pipeline.formats.po.header import header
from pipeline.formats.po.update import new_entry, renamed, retire, updated
from pipeline.language.locales import english_name, plural_forms
from pipeline.model.catalogue import String, Template

_Held = dict[tuple[str | None, str], PoEntry | None]  # by id and text; None: a new string


class Merged(msgspec.Struct, frozen=True):
    """One catalogue as it should be, and how many of its strings came about in which way."""

    data: bytes  # the file; the very bytes that were given when there is nothing to do
    kept: int = 0  # same id and same text
    moved: int = 0  # same text, under another id
    changed: int = 0  # another text: the translation, if there is one, is fuzzy now
    new: int = 0
    gone: int = 0  # on the page no longer: obsolete in the file, or left out when nobody had worked on them
    returned: int = 0  # were obsolete, and are in use again


def merge(template: Template, language: str, path: str, po: bytes | None, terms: Mapping[str, str]) -> Merged:
    """Return a catalogue that has the template's strings, in its order, with every translation that it had.

    `po` is None for a new catalogue. `terms`: a term's name → its translation as translators are shown it.
    Raises CatalogueError when the catalogue cannot be read.
    """
    file = read_po(path, _empty(template, language) if po is None else po)
    found = _matched(template.strings, file.entries)
    live = [
        updated(entry, string, terms, file.line_end) if entry else new_entry(string, terms, file.line_end)
        for string, entry in zip(template.strings, found, strict=True)
    ]
    obsolete = _obsolete(file, template.strings, found)
    counts = Counter(map(_way, template.strings, found))
    counts["gone"] = len(_left(file.entries, found, is_obsolete=False))
    if live == _raws(file, is_obsolete=False) and obsolete == _raws(file, is_obsolete=True) and po is not None:
        return Merged(po, **counts)  # as it is, though obsolete entries may stand among the others
    return Merged(file.written((*live, *obsolete)), **counts)


def _empty(template: Template, language: str) -> bytes:
    return header(template.page, language, english_name(language), plural_forms(language)).encode()


def _raws(file: PoFile, *, is_obsolete: bool) -> list[str]:
    return [entry.raw for entry in file.entries if entry.is_obsolete is is_obsolete]


def _left(entries: Sequence[PoEntry], found: Sequence[PoEntry | None], *, is_obsolete: bool) -> list[PoEntry]:
    """Return the entries that belong to no string."""
    used = {entry.line for entry in found if entry}
    return [entry for entry in entries if entry.is_obsolete is is_obsolete and entry.line not in used]


def _obsolete(file: PoFile, strings: Sequence[String], found: Sequence[PoEntry | None]) -> list[str]:
    """Return the raw texts of the obsolete entries: those that stay so, then those that become so."""
    held: _Held = {(string.id, string.text): entry for string, entry in zip(strings, found, strict=True)}
    still = [(entry, entry.raw) for entry in _left(file.entries, found, is_obsolete=True)]
    newly = [(entry, retire(entry)) for entry in _left(file.entries, found, is_obsolete=False)]
    return [kept for entry, raw in still + newly if raw and (kept := _apart(entry, raw, held, file.line_end))]


def _apart(entry: PoEntry, raw: str, held: _Held, end: str) -> str:
    """Return an obsolete entry under an id that no other entry for the same text has: gettext refuses two.

    Only other tools leave two. The later goes if it says the same as the first, or nothing; if it says
    something else, its id is numbered.
    """
    id_, number = entry.id, 1
    while (first := held.get((id_, entry.text))) is not None:
        if not entry.has_translation or entry.values == first.values:
            return ""
        number += 1
        id_ = f"{entry.id or 'earlier'}~{number}"
    held[id_, entry.text] = entry
    return renamed(raw, id_, end) if id_ and id_ != entry.id else raw


def _way(string: String, entry: PoEntry | None) -> str:
    if entry is None:
        return "new"
    if entry.is_obsolete:
        return "returned"
    if entry.id != string.id:
        return "moved"
    return "kept" if entry.text == string.text else "changed"


def _matched(strings: Sequence[String], entries: Sequence[PoEntry]) -> list[PoEntry | None]:
    """Return for each string the entry that becomes its own, surest matches first; None for a new string.

    1. Same id, same text. 2. Same id, and the text has changed back to the one that was translated.
    3. Same text under an id that the page has no longer: it has moved, or returned. 4. Same id, another text.
    """
    pool = _Pool(strings, entries)
    found: list[PoEntry | None] = [None] * len(strings)
    for choose in (pool.same, pool.changed_back, pool.elsewhere, pool.changed):
        for at, string in enumerate(strings):
            if found[at] is None:
                found[at] = choose(string)
    return found


class _Pool:
    """The entries of a catalogue by id and by text, and which of them have found their string."""

    def __init__(self, strings: Sequence[String], entries: Sequence[PoEntry]) -> None:
        wanted = {string.id for string in strings}
        self.by_id: dict[str | None, list[PoEntry]] = {}
        self.by_text: dict[str, list[PoEntry]] = {}
        self.used: set[int] = set()  # by line
        for entry in sorted(entries, key=lambda entry: (not entry.has_translation, entry.is_obsolete)):
            self.by_id.setdefault(entry.id, []).append(entry)
            # What is in use under an id that the page still has stays with that id, whatever its words are now.
            if entry.is_obsolete or entry.id not in wanted:
                for text in {entry.text, entry.base} - {""}:
                    self.by_text.setdefault(text, []).append(entry)

    def same(self, string: String) -> PoEntry | None:
        return self._take(entry for entry in self._own(string) if entry.text == string.text)

    def changed_back(self, string: String) -> PoEntry | None:
        return self._take(entry for entry in self._own(string) if entry.base == string.text)

    def elsewhere(self, string: String) -> PoEntry | None:
        return self._take(self.by_text.get(string.text, ()))

    def changed(self, string: String) -> PoEntry | None:
        return self._take(self._own(string))

    def _own(self, string: String) -> Sequence[PoEntry]:
        return self.by_id.get(string.id, ())

    def _take(self, entries: Iterable[PoEntry]) -> PoEntry | None:
        """Return the first entry that is not used yet, and count it as used."""
        for entry in entries:
            if entry.line not in self.used:
                self.used.add(entry.line)
                return entry
        return None

"""Source and translation beside each other, in page order, with each finding's exact words marked in both."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby

import msgspec

from pipeline.formats.report.findings import Alike, worst
from pipeline.formats.report.marks import Mark, Piece, pieces, tag_dresses
from pipeline.formats.report.notes import Loose, Note, loose_by_file
from pipeline.formats.report.plain import shown
from pipeline.formats.report.words import TermWords, Words
from pipeline.language.tag_notes import tag_name
from pipeline.model.catalogue import Entry, State, String, has_its_tags
from pipeline.model.finding import Finding
from pipeline.model.markup import Tag, tags
from pipeline.model.report import Edition, Report

OUT_OF_DATE = "out-of-date"
STATE_NAMES = {
    State.TRANSLATED.value: "Translated",
    State.FUZZY.value: "Draft",
    State.UNTRANSLATED.value: "Not translated",
    State.MISSING.value: "Not in the catalogue",
    OUT_OF_DATE: "Out of date",
}


_COMMON_COUNT = 5  # from here on, a message is spelled out once and not at each text


class Pair(msgspec.Struct, frozen=True):
    """A string and its translation, as they are shown."""

    id: str  # its anchor
    number: int  # from 1, in page order
    kind: str
    state: str
    source: tuple[Piece, ...]
    translation: tuple[Piece, ...]
    line: int  # of the entry in the catalogue; 0 when it has none
    translated_from: str  # the source as it was, where the translation is of an older one
    terms: tuple[TermWords, ...]  # the glossary terms in it
    comments: tuple[str, ...]  # the translator's own
    notes: tuple[Note, ...]

    @property
    def is_there(self) -> bool:
        """Whether there is anything to read in this language."""
        return any(piece.text for piece in self.translation)

    @property
    def state_name(self) -> str:
        """The state in words."""
        return STATE_NAMES[self.state]

    @property
    def classes(self) -> str:
        """The looks and rules of its notes, for the filter."""
        return " ".join(sorted({name for note in self.notes for name in (note.look, note.rule)}))


class Group(msgspec.Struct, frozen=True):
    """The pairs of one section."""

    section: str
    pairs: tuple[Pair, ...]


class SideBySide(msgspec.Struct, frozen=True):
    """One language beside the source."""

    file: str
    common: tuple[Alike[Note], ...]  # what is said of many texts
    groups: tuple[Group, ...]
    loose: tuple[Loose, ...]  # about no string of the page: the words around it, the glossary, a sign-off


def side_by_side(report: Report, edition: Edition, notes: tuple[Note, ...]) -> SideBySide:
    """Return a translation beside its source. Findings about no string of the page are `loose`."""
    strings = report.template.strings
    common = [alike for alike in worst(notes, lambda note: note.finding) if alike.count >= _COMMON_COUNT]
    by_string, loose = _sorted_out(strings, edition, _shortened(notes, common))
    entries = {entry.id: entry for entry in edition.catalogue.entries} if edition.catalogue else {}
    words = Words(edition)
    pairs = [
        (string.section, _pair(string, number, entries.get(string.id), by_string[string.id], words))
        for number, string in enumerate(strings, 1)
    ]
    groups = groupby(pairs, key=lambda pair: pair[0])
    return SideBySide(
        file=edition.catalogue.path if edition.catalogue else "",
        common=tuple(common),
        groups=tuple(Group(shown(name), tuple(pair for _, pair in group)) for name, group in groups),
        loose=loose_by_file(loose),
    )


def _shortened(notes: tuple[Note, ...], common: list[Alike[Note]]) -> tuple[Note, ...]:
    """Return the notes, those that say what many say marked so."""
    said = {(alike.first.finding.rule, alike.first.finding.message) for alike in common}
    return tuple(
        msgspec.structs.replace(note, is_common=(note.finding.rule, note.finding.message) in said) for note in notes
    )


def _sorted_out(
    strings: tuple[String, ...], edition: Edition, notes: tuple[Note, ...]
) -> tuple[dict[str, list[Note]], list[Note]]:
    """Return the notes by string of the page, and those about none."""
    known = {string.id for string in strings}
    others = {catalogue.path for catalogue in (edition.interface, edition.words) if catalogue}
    by_string: dict[str, list[Note]] = defaultdict(list)
    loose: list[Note] = []
    for note in notes:
        here = note.finding.string in known and note.finding.file not in others
        (by_string[note.finding.string] if here else loose).append(note)
    return by_string, loose


def _pair(string: String, number: int, entry: Entry | None, notes: list[Note], words: Words) -> Pair:
    translation = entry.translation if entry else ""
    in_catalogue = [note for note in notes if entry and _has_words(note.finding, entry)]
    in_source = [Mark(note.finding.source_span, note) for note in notes if note.finding.source_span]
    names = {tag.number: _about(tag) for tag in tags(string.words, string.marks)}
    theirs = tag_dresses(translation, names if entry and has_its_tags(string, entry) else {})
    marked = [Mark(note.finding.span, note) for note in in_catalogue]
    return Pair(
        id=f"{words.language}-s{number}",
        number=number,
        kind=string.kind,
        state=_state(string, entry),
        source=pieces(string.text, in_source, dressed=tag_dresses(string.text, names)),
        translation=pieces(translation, marked, words.keep_numbers, theirs),
        line=entry.line if entry else 0,
        translated_from=shown(entry.source) if entry and entry.source != string.text else "",
        terms=words.of(string),
        comments=tuple(shown(comment) for comment in entry.comments) if entry else (),
        notes=tuple(notes),
    )


def _about(tag: Tag) -> str:
    """Return what a tag stands for, and where it leads."""
    behind = next((mark.target or mark.title for mark in tag.marks if mark.target or mark.title), "")
    return f"{tag_name(tag)}: {behind}" if behind else tag_name(tag)


def _has_words(finding: Finding, entry: Entry) -> bool:
    """Whether a finding is about certain words of the translation. One about the entry as a whole marks none."""
    words = finding.span.of(entry.translation)
    return finding.file == entry.origin.file and words != "" and words == finding.words


def _state(string: String, entry: Entry | None) -> str:
    if entry is None:
        return State.MISSING.value
    if entry.translation and entry.source != string.text:
        return OUT_OF_DATE
    return entry.state.value

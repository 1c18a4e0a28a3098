"""Strings of a page, and their translations into one language."""

from __future__ import annotations

import enum

import msgspec

from pipeline.model.glossary import TermUse
from pipeline.model.text import Origin, Span, has_words


class String(msgspec.Struct, frozen=True):
    """One text of a page that a translator is asked for."""

    id: str  # minted once, then carried along; stands as msgctxt
    text: str
    kind: str  # what it is: a block's kind, "term" or "explanation"
    section: str  # where it stands, for people: headings joined by " › "
    reference: str  # page and section's anchor: lasts when lines move
    line: int  # of its file, 1-based; for the template only
    notes: tuple[str, ...] = ()  # for the translator: what could harm, what must stay as it is
    terms: tuple[TermUse, ...] = ()  # the glossary terms in it; spans are in `text`
    span: Span | None = None  # in the document's reading text; None for glossary strings
    pot_line: int = 0  # where it stands in the .pot as last updated; 0 when it is not there
    pot_text: str = ""  # its text there: differs from `text` when the source was edited since


class Template(msgspec.Struct, frozen=True):
    """All strings of one page (or of the glossary) in reading order: what a .pot holds."""

    page: str
    file: str  # the source file, from the project's folder
    strings: tuple[String, ...]


class State(enum.StrEnum):
    """How far a translation is."""

    MISSING = "missing"  # the catalogue has no entry for the string
    UNTRANSLATED = "untranslated"
    FUZZY = "fuzzy"  # a draft, or the source has changed since
    TRANSLATED = "translated"


class Entry(msgspec.Struct, frozen=True):
    """A string of a catalogue, with its translation."""

    id: str
    source: str  # the source text that was translated
    translation: str  # empty when untranslated
    state: State
    origin: Origin  # of the translation's text in the catalogue
    line: int  # where the entry begins in the catalogue, 1-based
    comments: tuple[str, ...] = ()  # the translator's own
    previous: str = ""  # the source text before its last change


def is_current(string: String, entry: Entry | None) -> bool:
    """Whether there is a translation, and it was made from the string's text as it stands now.

    A draft that an update kept from an earlier wording is not: it may say the opposite by now.
    """
    if entry is None or not has_words(entry.translation):
        return False
    return entry.source == string.text and entry.previous in ("", string.text)


class Catalogue(msgspec.Struct, frozen=True):
    """One page's translations into one language."""

    path: str
    language: str  # BCP 47
    page: str
    entries: tuple[Entry, ...]
    digest: str  # SHA-256 of the file's bytes, hexadecimal

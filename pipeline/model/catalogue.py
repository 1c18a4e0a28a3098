"""Strings of a page, and their translations into one language."""

from __future__ import annotations

import enum

import msgspec

from pipeline.model.glossary import TermUse
from pipeline.model.markup import Mark
from pipeline.model.tagged import plain
from pipeline.model.text import Origin, Span, has_words

# Kinds of strings that are no block of the page: what stands behind its words.
LINK_TARGET = "link target"
LINK_TITLE = "link title"
IN_FULL = "abbreviation in full"


class String(msgspec.Struct, frozen=True):
    """One text of a page that a translator is asked for."""

    id: str  # minted once, then carried along; stands as msgctxt
    text: str  # as a translator sees it: its marks are numbered tags
    kind: str  # what it is: a block's kind, "term", "explanation", or what stands behind words, such as "link target"
    section: str  # where it stands, for people: headings joined by " › "
    reference: str  # page and section's anchor: lasts when lines move
    line: int  # of its file, 1-based; for the template only
    notes: tuple[str, ...] = ()  # for the translator: what could harm, what must stay as it is
    terms: tuple[TermUse, ...] = ()  # the glossary terms in it; spans are in `words`
    span: Span | None = None  # in the document's reading text; None for what is no block of a page
    pot_line: int = 0  # where it stands in the .pot as last updated; 0 when it is not there
    pot_text: str = ""  # its text there: differs from `text` when the source was edited since
    marks: tuple[Mark, ...] = ()  # what its tags stand for, and what goes round all of it; offsets in `words`

    @property
    def words(self) -> str:
        """Its text as a reader sees it, without tags."""
        return plain(self.text)


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
    """Whether there is a translation, and it was made from the string's words as they stand now.

    A draft that an update kept from an earlier wording is not: it may say the opposite by now. Where only
    tags have changed, the words may be shown; the tags may not: see `has_its_tags`.
    """
    if entry is None or not has_words(plain(entry.translation)):
        return False
    words = string.words
    return plain(entry.source) == words and (not entry.previous or plain(entry.previous) == words)


def has_its_tags(string: String, entry: Entry) -> bool:
    """Whether a translation's numbers stand for what the string's stand for now, and not for what they once did."""
    return entry.source == string.text and entry.previous in ("", string.text)


class Catalogue(msgspec.Struct, frozen=True):
    """One page's translations into one language."""

    path: str
    language: str  # BCP 47
    page: str
    entries: tuple[Entry, ...]
    digest: str  # SHA-256 of the file's bytes, hexadecimal

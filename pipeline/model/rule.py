"""What a rule is: one record per sort of thing that a rule looks at.

A rule does not know its id, whether it is on, or the file's name: its id is its place
(`rules/page/lost_list.py` is `page.lost-list`), and the stage adds the rest.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterator

import msgspec

from pipeline.model.catalogue import Catalogue, Entry, Template
from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.record import PageRecord
from pipeline.model.scores import Scores


class Scope(enum.StrEnum):
    """How much of a page one hit of a rule is about. Two hits of scope WORDS that share words are one fault."""

    WORDS = "words"
    SENTENCE = "sentence"
    BLOCK = "block"
    SECTION = "section"
    PAGE = "page"


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """What every rule says of itself."""

    severity: Severity
    profile: Profile = Profile.SAFETY  # the first that it belongs to
    scope: Scope = Scope.WORDS
    why: str  # the harm, in one sentence
    source: str  # address of the standard or study that asks for it
    blocks_live: bool = False
    is_score: bool = False  # a readability score, only a guide: a warning where the house gates on reading
    yields_to: tuple[str, ...] = ()  # ids of rules whose finding at the same words tells more


class PageRule(Reason, frozen=True, kw_only=True):
    """Looks at a page as it was read. Examples are pages: short texts."""

    check: Callable[[Document, House], Iterator[Hit]]
    bad: tuple[str, ...]
    good: tuple[str, ...]


class ProseRule(Reason, frozen=True, kw_only=True):
    """Looks at the words of a page, all in one piece. Examples are pages: short texts."""

    check: Callable[[Prose, House], Iterator[Hit]]
    cues: frozenset[str] = frozenset()  # words in small letters; on a page with none of them it finds nothing
    bad: tuple[str, ...]
    good: tuple[str, ...]


class RecordRule(Reason, frozen=True, kw_only=True):
    """Looks at a page and at what is on record about it. Examples are pages, without a record."""

    check: Callable[[Document, PageRecord | None, House], Iterator[Hit]]
    bad: tuple[str, ...]
    good: tuple[str, ...]


class DatedRule(Reason, frozen=True, kw_only=True):
    """A page rule that needs today's date. Its examples are checked as of 1 January 2026."""

    check: Callable[[Document, House, datetime.date], Iterator[Hit]]
    bad: tuple[str, ...]
    good: tuple[str, ...]


class ReadingRule(Reason, frozen=True, kw_only=True):
    """Looks at sentences and scores."""

    check: Callable[[Document, Scores, House], Iterator[Hit]]
    bad: tuple[str, ...]
    good: tuple[str, ...]


class TermRule(Reason, frozen=True, kw_only=True):
    """Looks at the terms a page uses, in reading order. Examples use `rules/term/examples.toml`."""

    check: Callable[[Document, tuple[TermUse, ...], Glossary, House], Iterator[Hit]]
    bad: tuple[str, ...]
    good: tuple[str, ...]


class Looks(enum.StrEnum):
    """What of a string and its translation an entry rule is given."""

    WORDS = "words"  # as a reader sees them, without tags
    TAGS = "tags"  # as they stand in the catalogue
    ADDRESS = "address"  # only link targets, of which other rules know nothing


class TermPair(msgspec.Struct, frozen=True):
    """A glossary term in a source text, with its translations."""

    use: TermUse
    translations: tuple[str, ...]  # each right; empty when the glossary catalogue has none


class ChangeRule(Reason, frozen=True, kw_only=True):
    """Looks at a page and its strings, as they are and as they were at the last update.

    Examples are pairs of pages: before, and now.
    """

    check: Callable[[Document, Template, Template], Iterator[Hit]]
    bad: tuple[tuple[str, str], ...]
    good: tuple[tuple[str, str], ...]


class Pair(msgspec.Struct, frozen=True):
    """A string and its translation, with what the entry rules need to know."""

    source: str
    entry: Entry
    language: str  # BCP 47
    terms: tuple[TermPair, ...] = ()  # the glossary terms in the source; spans are in its words
    kind: str = ""  # of the string
    links: tuple[int, ...] = ()  # numbers of its tags that make a link


class Example(msgspec.Struct, frozen=True):
    """An entry rule's example: a text and its translation."""

    language: str
    source: str
    translation: str
    terms: dict[str, str] = {}  # term → translation, as the glossary catalogue would have it
    kind: str = ""  # of the string
    links: tuple[int, ...] = ()


class EntryRule(Reason, frozen=True, kw_only=True):
    """Looks at one source text and its translation. A hit's span is in the translation, as the rule was given it."""

    looks_at: Looks = Looks.WORDS
    check: Callable[[Pair], Iterator[Hit]]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]


class StringHit(msgspec.Struct, frozen=True):
    """What a catalogue rule yields: the string it is about, and whether the catalogue has an entry for it."""

    string: str  # id
    message: str


class CatalogueExample(msgspec.Struct, frozen=True):
    """A catalogue rule's example: the page's strings (id → text), and the catalogue as a .po file's body."""

    strings: dict[str, str]
    po: str


class CatalogueRule(Reason, frozen=True, kw_only=True):
    """Looks at a whole catalogue against the page's strings."""

    check: Callable[[Template, Catalogue], Iterator[StringHit]]
    bad: tuple[CatalogueExample, ...]
    good: tuple[CatalogueExample, ...]


Rule = PageRule | ProseRule | RecordRule | DatedRule | ReadingRule | TermRule | ChangeRule | EntryRule | CatalogueRule

"""A fault that a rule found: one type for pages, translations and catalogues."""

from __future__ import annotations

import datetime
import enum
import hashlib

import msgspec

from pipeline.model.text import Place, Span

# Rules that say how far a translation is. Its coverage says the same, once for the whole page.
_IN_COVERAGE = frozenset(
    f"catalogue.{name}"
    for name in ("draft", "missing-entry", "not-begun", "outdated", "source-changed", "untranslated")
)


class Severity(enum.StrEnum):
    """How much harm a fault can do, worst first."""

    ERROR = "error"  # a reader could be hurt, or could not read the page at all
    WARNING = "warning"  # it should be mended
    SUGGESTION = "suggestion"  # a person decides

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Hit(msgspec.Struct, frozen=True, gc=False):
    """What a rule yields. Span: the narrowest words an editor would select, in the text the rule looked at."""

    span: Span
    message: str  # two short sentences: what is wrong; what to do
    suggestion: str = ""  # words that may safely stand instead
    source_span: Span | None = None  # for a translation: the words of the source it is about


class Finding(msgspec.Struct, frozen=True, gc=False):
    """One fault, at its place."""

    rule: str
    severity: Severity
    start: Place
    end: Place  # just after the last character
    span: Span  # in the document's reading text; for a translation, in the translation
    words: str  # the words found
    message: str
    fingerprint: str
    suggestion: str = ""
    language: str = ""  # of the translation it is about; empty for the source
    string: str = ""  # id of the string, where it is about one
    source_span: Span | None = None
    blocks_live: bool = False  # keeps the page from live although it is no error
    is_dated: bool = False  # about a date that has run out: accepting it does not bring the date back
    waived: str = ""  # the reason, when somebody has accepted it
    waived_by: str = ""  # "waiver" (in waivers.toml) or "ignore" (on the page, or in its record)
    waived_until: datetime.date | None = None  # the last day on which that holds
    profile: str = ""  # the first profile that its rule belongs to; empty for what every house is told of its records

    @property
    def file(self) -> str:
        """The file to open."""
        return self.start.file

    @property
    def is_in_coverage(self) -> bool:
        """Whether it says how far a translation is (empty, draft, out of date), which coverage says too."""
        return self.rule in _IN_COVERAGE

    @property
    def keeps_from_live(self) -> bool:
        """Whether this, though no error, keeps a page from live: not once it is accepted, unless it is about a date."""
        return self.blocks_live and self.severity is not Severity.ERROR and (self.is_dated or not self.waived)

    @property
    def is_new_error(self) -> bool:
        """Whether this makes a page or a translation unfit."""
        return self.severity is Severity.ERROR and not self.waived


def fingerprint(rule: str, file: str, words: str, repeat: int, string: str = "") -> str:
    """Return what a finding is known by as the page around it changes.

    It leaves out the line, so text added above does not make an old finding new. `repeat` counts
    from 0 the findings of one rule and file that have the same words (and string).
    """
    parts = "\x1f".join((rule, file, string, " ".join(words.split()), str(repeat)))
    return hashlib.sha256(parts.encode()).hexdigest()[:16]

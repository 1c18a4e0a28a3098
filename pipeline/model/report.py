"""What one run found, and whether each thing is fit: the verdicts of the gate."""

from __future__ import annotations

import datetime

import msgspec

from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Finding
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.record import PageRecord
from pipeline.model.scores import EditionScore, Scores

_NO_SCORE = EditionScore()


class Verdict(msgspec.Struct, frozen=True):
    """One answer of the gate, with what stands in the way."""

    fit: bool
    reasons: tuple[str, ...] = ()  # each says what is in the way and who has to do what


class Coverage(msgspec.Struct, frozen=True):
    """How far a translation is, in strings of the page as it stands now."""

    total: int
    translated: int  # neither fuzzy nor out of date
    fuzzy: int
    untranslated: int  # empty, missing, or of a text that has changed since


class Edition(msgspec.Struct, frozen=True):
    """One page in one language: the source itself, or a translation."""

    language: str
    catalogue: Catalogue | None  # None for the source language
    interface: Catalogue | None  # the words around the page; None for the source language
    findings: tuple[Finding, ...]  # waived ones included, and marked
    coverage: Coverage
    verdict: Verdict = Verdict(False)  # no error but those that somebody has accepted; unfit until judged
    live: Verdict = Verdict(False)
    is_draft: bool = True  # no valid sign-off
    signed_by: str = ""
    signed_on: datetime.date | None = None  # the day of the sign-off
    around: Coverage | None = None  # of the words around the page; None for the source language
    score: EditionScore = _NO_SCORE
    words: Catalogue | None = None  # the glossary's terms in this language; None for the source language


class Report(msgspec.Struct, frozen=True):
    """All that a run knows of one page."""

    page: Document
    house: House
    glossary: Glossary
    scores: Scores
    uses: tuple[TermUse, ...]
    template: Template
    editions: tuple[Edition, ...]  # the source first, then the house's languages in order
    today: datetime.date | None  # None inside a bundle, which must not change with the day
    record: PageRecord | None = None  # what the team has put on record about the page; None inside a bundle

    @property
    def source(self) -> Edition:
        """The page in its own language."""
        return self.editions[0]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding of every edition, the source's first."""
        return tuple(finding for edition in self.editions for finding in edition.findings)


class Bundle(msgspec.Struct, frozen=True):
    """One page in one language, ready to be written: file name → bytes."""

    page: str
    language: str
    files: dict[str, bytes]

"""A small report, read by the real stages, with findings put in by hand so that each test knows them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from pipeline.gate import coverage
from pipeline.model.catalogue import Catalogue, Entry, State, Template
from pipeline.model.finding import Finding, Severity, fingerprint
from pipeline.model.glossary import Category, Glossary, Term, TermUse
from pipeline.model.house import House
from pipeline.model.page import sections
from pipeline.model.report import Edition, Report, Verdict
from pipeline.model.scores import Counts, Score, Scores, SectionScore
from pipeline.model.text import Origin, Place, Span
from pipeline.stages.extract import extract
from pipeline.stages.parse import parse

CASE = Path(__file__).parents[2] / "cases" / "report" / "small"
PATH = "source/pages/bone-scan.txt"
LINES = ("السرطان الثانوي", "اتصل على الرقم 0808 157 0000 واسأل", "راحة", "مسح العظام يأخذ 30 دقيقة")


@pytest.fixture
def report() -> Report:
    return small_report()


def find(text: str, words: str, origin: Origin, **also: object) -> Finding:
    """Make a finding about the first place where certain words stand."""
    start = text.index(words)
    span = Span(start, start + len(words))
    begin, end = origin.ends(span)
    rule, string = str(also.pop("rule", "page.lost-list")), str(also.get("string", ""))
    return Finding(
        rule=rule,
        severity=Severity(str(also.pop("severity", "warning"))),
        start=begin,
        end=end,
        span=span,
        words=words,
        message=str(also.pop("message", f"“{words}” is odd. Mend it.")),
        fingerprint=fingerprint(rule, origin.file, words, 0, string),
        **also,
    )


def small_report() -> Report:
    """An English page with one known fault, and an Arabic draft of it with one error."""
    page = parse(PATH, (CASE / "page.txt").read_bytes(), "en")
    terms = (Term("bone scan", "pictures of all your bones", Category.TEST, True, line=4),)
    glossary = Glossary("source/glossary.toml", terms)
    uses = tuple(TermUse("bone scan", Span(*hit.span()), hit[0]) for hit in re.finditer("bone scan", page.text))
    template = extract(page, uses, glossary, None)
    seen = (
        find(page.text, "may include", page.origin, severity="error", waived="Taken over with this fault."),
        find(page.text, "which is common", page.origin, rule="reading.long-sentence", severity="suggestion"),
        find(page.text, "1 October 2026", page.origin, rule="page.stale-review", blocks_live=True),
    )
    refused = Verdict(False, ("no sign-off: sign it",))
    source = Edition("en", None, None, seen, coverage(template, None), Verdict(True), refused)
    arabic = _arabic(template)
    scores = Scores(
        "A list item is part of its sentence.",
        _score(13.4, 240),
        tuple(
            SectionScore(one.name, Span(one.heading.span.start, one.heading.span.end), _score(9.0 + at, 60 + 50 * at))
            for at, one in enumerate(sections(page))
            if one.heading
        ),
        (),
    )
    house = House("Example Health Trust", ("ar",))
    return Report(page, house, glossary, scores, uses, template, (source, arabic), datetime.date(2026, 11, 1))


@pytest.fixture
def with_findings() -> Callable[[Report, int, list[Finding]], Report]:
    """Put other findings into one edition of a report, and judge it by its new errors only."""

    def change(report: Report, at: int, findings: list[Finding]) -> Report:
        fit = Verdict(not any(finding.is_new_error for finding in findings))
        edition = msgspec.structs.replace(report.editions[at], findings=tuple(findings), verdict=fit)
        editions = (*report.editions[:at], edition, *report.editions[at + 1 :])
        return msgspec.structs.replace(report, editions=editions)

    return change


def _score(age: float, words: int) -> Score:
    counts = Counts(words // 12, words, words * 3 // 2, words * 5, 3, 9, 4)
    return Score(counts, {"flesch_kincaid": age - 5, "smog": age - 4}, 0.8)


def _arabic(template: Template) -> Edition:
    path = "locales/ar/LC_MESSAGES/bone-scan.po"
    entries: list[Entry] = []
    for at, string in enumerate(template.strings):
        if at == 2:
            continue  # the catalogue has no entry for it
        translation = "" if at == 3 else LINES[at % len(LINES)]
        state = State.UNTRANSLATED if not translation else State.FUZZY if at % 2 else State.TRANSLATED
        origin = Origin(path, ((0, 10),), (0, 10, 200))
        older = "An older title" if at == 0 else string.text
        entries.append(Entry(string.id, older, translation, state, origin, 3 * at + 1, ("Draft by machine.",)))
    entry = entries[1]
    error = find(
        entry.translation,
        "0808 157 0000",
        entry.origin,
        rule="entry.telephone",
        severity="error",
        message="The number “0808 157 0000” is not the source’s. Copy it.",
        language="ar",
        string=entry.id,
        source_span=Span(0, 4),
    )
    name = Entry("term/bone-scan", "bone scan", "مسح العظام | تصوير العظام", State.FUZZY, entry.origin, 5)
    around = Place("locales/ar/LC_MESSAGES/interface.po", 7, 1)
    draft = Finding(
        "catalogue.draft",
        Severity.WARNING,
        around,
        around,
        Span(0, 0),
        "",
        "This is a draft. Have it checked.",
        "0" * 16,
        language="ar",
        string="draft-banner",
    )
    catalogue = Catalogue(path, "ar", "bone-scan", tuple(entries), "0" * 64)
    return Edition(
        "ar",
        catalogue,
        Catalogue(around.file, "ar", "interface", (), "0" * 64),
        (error, draft),
        coverage(template, catalogue),
        Verdict(False, ("1 error to mend",)),
        Verdict(False, ("1 error: a translator (ar) has to mend it",)),
        words=Catalogue("locales/ar/LC_MESSAGES/glossary.po", "ar", "glossary", (name,), "0" * 64),
    )

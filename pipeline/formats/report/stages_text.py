"""What each stage made, as a text to read between stages: `make parse score terms extract verify`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.formats.report.findings import counts
from pipeline.formats.report.hardness import edit_lines, hard_sentences, why
from pipeline.formats.report.languages import counts_in_words
from pipeline.formats.report.parse_text import page_lines
from pipeline.formats.report.plain import beginning, line
from pipeline.formats.report.terminal import finding_line
from pipeline.formats.report.terms_text import TermRow, term_rows, terms_lines
from pipeline.formats.report.verdict import edition_sentence, name_of
from pipeline.language.english import counted
from pipeline.model.page import Document
from pipeline.model.report import Edition, Report
from pipeline.model.scores import Score


def stage_text(stage: str, report: Report) -> str:
    """Return what one stage made of a page. `stage` is parse, score, terms, extract or verify.

    Reads only what the stages up to that one have made; the rest of the report may be empty.
    """
    title, lines = _STAGES[stage]
    return _headed(title, report.page, lines(report))


def page_text(page: Document) -> str:
    """Return how a page was read, block by block."""
    return _headed(_STAGES["parse"][0], page, page_lines(page))


def _headed(title: str, page: Document, lines: Iterator[str]) -> str:
    head = f"{title}: {line(page.path)}"
    return "\n".join((head, "=" * len(head), "", *lines, ""))


def _parse(report: Report) -> Iterator[str]:
    return page_lines(report.page)


def _score(report: Report) -> Iterator[str]:
    scores = report.scores
    yield f"Policy: {line(scores.policy)}"
    yield f"Target: a UK reading age of {report.house.reading.target_age:g}."
    yield "Age: the health reading score. Then: with explained terms as everyday words. F–K: Flesch–Kincaid, as an age."
    yield ""
    yield f"{'Age':>5} {'Then':>5} {'F–K':>5} {'Sent.':>5} {'Words':>6}  Section"
    yield from _score_lines(scores.page, "The whole page", report)
    for section in scores.sections:
        yield from _score_lines(section.score, line(section.name) or "Before the first heading", report)
    yield ""
    yield "All formulas for the whole page (US school years, but for Flesch reading ease and LIX):"
    yield from (f"  {name.replace('_', ' '):<24}{value:7.2f}" for name, value in sorted(scores.page.grades.items()))
    yield from _help(report)


def _score_lines(score: Score, name: str, report: Report) -> Iterator[str]:
    age = score.reading_age if score.counts.words else None
    above = age is not None and age > report.house.reading.target_age
    grade = score.grades.get("flesch_kincaid")
    ages = (age, score.reading_explained.age if score.reading_explained else None, None if grade is None else grade + 5)
    counts_ = f"{score.counts.sentences:>5} {score.counts.words:>6}"
    yield f"{' '.join(map(_number, ages))} {counts_}  {name}{'  <- above the target' if above else ''}"
    if says := why(score):
        yield f"{'':>31}{line(says)}"


def _help(report: Report) -> Iterator[str]:
    """Yield what would make the page easier, and its hardest sentences."""
    if edits := edit_lines(report):
        yield ""
        yield "What would help most:"
        yield from (f"  line {one.line}: {line(one.advice)} ({one.effect})" for one in edits)
    if hard := hard_sentences(report):
        yield ""
        yield "The hardest sentences:"
        yield from (f"  line {one.line}, age {one.age:.0f}: “{line(one.text)}” ({line(one.why)})" for one in hard)


def _number(value: float | None) -> str:
    return f"{value:5.1f}" if value is not None else "    –"


def _terms(report: Report) -> Iterator[str]:
    return terms_lines(report, term_rows(report, {}))


def terms_text(report: Report, rows: tuple[TermRow, ...]) -> str:
    """Return the list of a page's terms."""
    return _headed(_STAGES["terms"][0], report.page, terms_lines(report, rows))


def _extract(report: Report) -> Iterator[str]:
    strings = report.template.strings
    yield f"{counted(len(strings), 'string')} for translators."
    for string in strings:
        yield ""
        yield f"{line(string.id)}"
        yield f"    {line(string.kind)} on line {string.line}, in {line(string.section) or 'no section'}"
        yield from (f"    {line(note)}" for note in string.notes)
        terms = ", ".join(dict.fromkeys(line(use.term) for use in string.terms))
        if terms:
            yield f"    terms: {terms}"
        yield f"    “{line(string.text)}”"


def _verify(report: Report) -> Iterator[str]:
    translations = report.editions[1:]
    if not translations:
        yield "There is no translation yet."
    for edition in translations:
        yield from _verified(edition)
        yield ""


def _verified(edition: Edition) -> Iterator[str]:
    cover = edition.coverage
    yield f"{name_of(edition)} ({edition.language}): {line(edition_sentence(edition))}"
    yield (
        f"    {cover.translated:,} of {cover.total:,} strings translated, {counted(cover.fuzzy, 'draft')}, "
        f"{cover.untranslated:,} not translated. Found: {counts_in_words(counts(edition.findings))}."
    )
    for finding in sorted(edition.findings, key=lambda one: (one.severity.rank, one.start)):
        yield f"    {finding_line(finding)}"
        if finding.words and not finding.is_in_coverage:
            yield f"        words: {beginning(line(finding.words))}"
        if finding.waived:
            yield f"        accepted: {line(finding.waived)}"


_STAGES: dict[str, tuple[str, Callable[[Report], Iterator[str]]]] = {
    "parse": ("How the page was read", _parse),
    "score": ("How hard it is to read", _score),
    "terms": ("Glossary terms", _terms),
    "extract": ("Texts for translators", _extract),
    "verify": ("What was found in the translations", _verify),
}

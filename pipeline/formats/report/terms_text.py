"""Each term of a page: where it is used, where it is explained, and what each language says for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import msgspec

from pipeline.formats.report.plain import line
from pipeline.formats.report.terminal import finding_line
from pipeline.formats.report.words import TermWords, Words
from pipeline.language.english import counted
from pipeline.model.finding import Finding
from pipeline.model.glossary import TermUse
from pipeline.model.report import Report


class TermRow(msgspec.Struct, frozen=True):
    """One term on one page."""

    name: str
    category: str  # "" where the glossary has it no more
    explanation: str
    explain: bool  # whether a page must explain it
    uses: int
    lines: tuple[int, ...]  # of the page's file, where it is used
    forms: tuple[str, ...]  # as it stands there
    avoided: tuple[str, ...]  # those of the forms that the glossary avoids
    explained: int | None  # the line where the page first explains it
    translations: dict[str, TermWords]


def term_rows(report: Report, explained: Mapping[str, int]) -> tuple[TermRow, ...]:
    """Return a row for each term, in order of first uses. `explained`: a term's name → where it is explained first,
    as an offset of the reading text."""
    uses: dict[str, list[TermUse]] = defaultdict(list)
    for use in report.uses:
        uses[use.term].append(use)
    words = [Words(edition) for edition in report.editions[1:] if edition.words]
    return tuple(_row(report, name, found, explained.get(name), words) for name, found in uses.items())


def _row(report: Report, name: str, uses: list[TermUse], explained: int | None, words: list[Words]) -> TermRow:
    term = next((one for one in report.glossary.terms if one.name == name), None)
    place = report.page.origin.place
    return TermRow(
        name=name,
        category=term.category.value if term else "",
        explanation=term.explanation if term else "",
        explain=bool(term and term.explain),
        uses=len(uses),
        lines=tuple(dict.fromkeys(place(use.span.start).line for use in uses)),
        forms=tuple(dict.fromkeys(use.form for use in uses)),
        avoided=tuple(dict.fromkeys(use.form for use in uses if use.avoided)),
        explained=None if explained is None else place(explained).line,
        translations={one.language: one.term(name) for one in words},
    )


def terms_lines(report: Report, rows: tuple[TermRow, ...]) -> Iterator[str]:
    """Yield the lines of the list, with what was found about each term."""
    yield f"{counted(len(rows), 'term')} of the {len(report.glossary.terms):,} in {line(report.glossary.path)}."
    remarks = _remarks(report)
    for row in rows:
        yield ""
        yield from _lines(row)
        yield from (f"    ! {finding_line(finding)}" for finding in remarks[row.name])


def _lines(row: TermRow) -> Iterator[str]:
    forms = (line(form) + (" (to be avoided)" if form in row.avoided else "") for form in row.forms)
    yield f"{line(row.name)} ({row.category or 'not in the glossary'})"
    yield f"    used {row.uses:,} times, on lines {', '.join(map(str, row.lines))}, as {', '.join(forms)}"
    if row.category:
        duty = "must be explained where it first stands" if row.explain else "need not be explained"
        yield f"    “{line(row.explanation)}” ({duty})"
    if row.explained:
        yield f"    explained on line {row.explained}"
    yield from (f"    {language}: {line(str(words))}" for language, words in row.translations.items())


def _remarks(report: Report) -> dict[str, list[Finding]]:
    """Return the findings about terms, by the term that they begin at."""
    names = {use.span.start: use.term for use in report.uses}
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.source.findings:
        if finding.rule.startswith("term.") and finding.file == report.page.path and finding.span.start in names:
            found[names[finding.span.start]].append(finding)
    return found

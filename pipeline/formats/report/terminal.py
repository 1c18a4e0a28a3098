"""What a run says in the terminal: the verdict, counts, the worst findings, each language, where the report is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.formats.report.concerns import concern
from pipeline.formats.report.findings import Alike, counts, worst
from pipeline.formats.report.languages import counts_in_words
from pipeline.formats.report.plain import line
from pipeline.formats.report.verdict import UNFIT, edition_sentence, name_of, sentence, sentence_of_all, tone
from pipeline.language.english import counted
from pipeline.language.locales import english_name
from pipeline.model.finding import Finding
from pipeline.model.report import Edition, Report
from pipeline.model.text import Place

REPORT = "reports/index.html"
_WORST_COUNT = 10
_MOST_PAGES = 20


def terminal(reports: Sequence[Report]) -> tuple[str, ...]:
    """Return the lines, without anything from a file that could steer the terminal."""
    findings = [finding for report in reports for finding in report.findings]
    ranked = worst(findings, finding=lambda finding: finding)
    more = sum(alike.count for alike in ranked[_WORST_COUNT:])
    return (
        sentence_of_all(reports),
        "",
        f"Found: {counts_in_words(counts(findings))}.",
        *(_alike_line(alike) for alike in ranked[:_WORST_COUNT]),
        *([f"… and {more:,} more in the report."] if more else []),
        "",
        *(_languages(reports[0]) if len(reports) == 1 else _pages(reports)),
        "",
        f"Report: {REPORT}",
    )


def finding_lines(findings: Sequence[Finding]) -> tuple[str, ...]:
    """Return a line for each finding that nobody has accepted, worst first, then by place; last, how many there are."""
    new = sorted((one for one in findings if not one.waived), key=_urgency)
    return (*map(finding_brief, new), f"Found: {counts_in_words(counts(findings))}.")


def _urgency(finding: Finding) -> tuple[int, int, Place, str]:
    return finding.severity.rank, concern(finding), finding.start, finding.rule


def finding_brief(finding: Finding) -> str:
    """Return one finding on a line: where it stands, how bad it is, which rule, and the message."""
    about = f"{english_name(finding.language)}: " if finding.language else ""
    return line(f"{finding.start}: {finding.severity.value} {finding.rule}: {about}{finding.message}")


def _alike_line(alike: Alike[Finding]) -> str:
    others = f" (and {alike.count - 1:,} more like it)" if alike.count > 1 else ""
    return finding_line(alike.first) + others


def finding_line(finding: Finding) -> str:
    """Return one finding as compilers print it, so that editors can jump to its place.

    One about a translation that stands in a file of no language (the page, the .pot) names the language.
    """
    elsewhere = finding.language and f"/{finding.language}/" not in finding.file
    about = f"{english_name(finding.language)}: " if elsewhere else ""
    return line(f"{finding.start}: {finding.severity.value}: {about}{finding.message} [{finding.rule}]")


def _languages(report: Report) -> Iterator[str]:
    width = max(len(_name(edition)) for edition in report.editions)
    for edition in report.editions:
        yield f"{_name(edition):<{width}}  {line(edition_sentence(edition))}"


def _name(edition: Edition) -> str:
    return f"{name_of(edition)} ({edition.language})"


def _pages(reports: Sequence[Report]) -> Iterator[str]:
    """Yield a line for each page that has something new to mend, and how many have not."""
    unfit = [report for report in reports if tone([report]) == UNFIT]
    yield from (f"{line(report.page.path)}: {line(sentence(report))}" for report in unfit[:_MOST_PAGES])
    if len(unfit) > _MOST_PAGES:
        yield f"… and {len(unfit) - _MOST_PAGES:,} more in the report."
    if rest := len(reports) - len(unfit):
        yield f"{counted(rest, 'other page' if unfit else 'page')} without new errors."

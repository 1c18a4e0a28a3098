"""The verdict in one sentence that nobody can mistake for approval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.formats.report.plain import line
from pipeline.language.english import counted, listed
from pipeline.language.locales import english_name
from pipeline.model.finding import Finding
from pipeline.model.report import Edition, Report

UNFIT, WAITING, FIT = TONES = ("unfit", "waiting", "fit")


def tone(reports: Sequence[Report]) -> str:
    """Return “unfit” when something new is wrong, “fit” when all may go live, “waiting” between the two."""
    tones = {tone_of(edition) for report in reports for edition in report.editions}
    return next((one for one in TONES if one in tones), WAITING)


def tone_of(edition: Edition) -> str:
    """Return the same of one language."""
    if not edition.verdict.fit:
        return UNFIT
    return FIT if edition.live.fit else WAITING


def sentence(report: Report) -> str:
    """Return the verdict on one page, in all its languages."""
    if tone([report]) == UNFIT:
        return _unfit(report)
    if not report.source.live.fit:
        return _waiting(report.source, _known_faults(report.findings))
    return f"No new errors. {_live(report)}"


def sentence_of_all(reports: Sequence[Report]) -> str:
    """Return the verdict on a run: the page's own where there is one page."""
    if len(reports) == 1:
        return sentence(reports[0])
    unfit = [report for report in reports if tone([report]) == UNFIT]
    pages = counted(len(reports), "page")
    if unfit:
        errors = sum(finding.is_new_error for report in unfit for finding in report.findings)
        return f"Not fit: {counted(errors, 'new error')} on {len(unfit):,} of {pages}."
    live = sum(report.source.live.fit for report in reports)
    return f"No new errors on {pages}. Fit for live: {live:,}; not yet: {len(reports) - live:,}."


def edition_sentence(edition: Edition) -> str:
    """Return the verdict on one language of a page."""
    errors = _new_errors(edition)
    if errors:
        return f"Not fit: {counted(errors, 'new error')}."
    if not edition.verdict.fit:
        return f"Not fit: {_reason(edition)}."
    if edition.live.fit:
        return "No new errors. Fit for live."
    return _waiting(edition, _known_faults(edition.findings))


def name_of(edition: Edition) -> str:
    """Return the English name of an edition's language."""
    return english_name(edition.language)


def place_of(report: Report, edition: Edition) -> str:
    """Return what an edition is: “the English page”, “the Welsh translation”."""
    return f"the {name_of(edition)} {'page' if edition.language == report.source.language else 'translation'}"


def _unfit(report: Report) -> str:
    where = [(_new_errors(edition), edition) for edition in report.editions if not edition.verdict.fit]
    total = sum(errors for errors, _ in where)
    if not total:
        return f"Not fit: {_reason(where[0][1])}."
    if len(where) == 1:
        return f"Not fit: {counted(total, 'new error')} in {place_of(report, where[0][1])}."
    each = listed([f"{errors:,} in {place_of(report, edition)}" for errors, edition in where if errors])
    return f"Not fit: {counted(total, 'new error')}, {each}."


def _live(report: Report) -> str:
    known = _known_faults(report.findings)
    end = f", with {counted(known, 'known fault')}." if known else "."
    waiting = [name_of(edition) for edition in report.editions if not edition.live.fit]
    ready = [name_of(edition) for edition in report.editions if edition.live.fit]
    if waiting:
        return f"Fit for live in {listed(ready)}; not yet in {listed(waiting)}{end}"
    where = f"all {counted(len(ready), 'language')}" if len(ready) > 2 else listed(ready)
    return f"Fit for live in {where}{end}"


def _waiting(edition: Edition, known: int) -> str:
    """Return why an edition without new errors may not go live; `known` faults are told though they may pass."""
    cover = edition.coverage
    found = (
        (cover.untranslated, f"{cover.untranslated:,} not translated"),
        (cover.fuzzy, counted(cover.fuzzy, "draft")),
        (known, counted(known, "known fault")),
        (edition.is_draft, "no sign-off"),
    )
    obstacles = ", ".join(words for count, words in found if count)
    blocking = sum(one.keeps_from_live and not one.is_in_coverage for one in edition.findings)
    warned = counted(blocking, "warning blocks live", "warnings block live")
    if not obstacles:
        obstacles, blocking = warned if blocking else _reason(edition, live=True), 0
    return f"No new errors. Not fit for live: {obstacles}." + (f" {warned} too." if blocking else "")


def _known_faults(findings: Iterable[Finding]) -> int:
    return sum(bool(finding.waived) for finding in findings)


def _new_errors(edition: Edition) -> int:
    return sum(finding.is_new_error for finding in edition.findings)


def _reason(edition: Edition, live: bool = False) -> str:
    reasons = (edition.live if live else edition.verdict).reasons
    return line(reasons[0]).rstrip(".") if reasons else "see what has to be done, below"

"""The verdict in one sentence: nobody may mistake it for approval, nor be frightened by it for nothing."""

from __future__ import annotations

import msgspec

from pipeline.formats.report.verdict import FIT, UNFIT, WAITING, edition_sentence, sentence, sentence_of_all, tone
from pipeline.model.report import Report, Verdict


def signed(report: Report, *languages: str) -> Report:
    """Return the report without findings, and with these languages fit for live."""
    editions = tuple(
        msgspec.structs.replace(
            edition,
            findings=(),
            verdict=Verdict(True),
            live=Verdict(edition.language in languages),
            is_draft=edition.language not in languages,
        )
        for edition in report.editions
    )
    return msgspec.structs.replace(report, editions=editions)


def test_a_new_error_makes_it_unfit_and_says_where(report: Report) -> None:
    assert sentence(report) == "Not fit: 1 new error in the Arabic translation."
    assert tone([report]) == UNFIT


def test_errors_in_several_languages_are_counted_for_each(report: Report, with_findings) -> None:
    error = msgspec.structs.replace(report.source.findings[0], waived="")
    changed = with_findings(report, 0, [error, error])
    assert sentence(changed) == "Not fit: 3 new errors, 2 in the English page and 1 in the Arabic translation."


def test_known_faults_are_named_and_never_called_fit(report: Report, with_findings) -> None:
    known = with_findings(with_findings(report, 1, []), 0, [report.source.findings[0]] * 5)
    assert sentence(known) == "No new errors. Not fit for live: 5 known faults, no sign-off."
    assert tone([known]) == WAITING


def test_a_date_that_has_run_out_is_told(report: Report, with_findings) -> None:
    assert sentence(with_findings(report, 1, [])) == (
        "No new errors. Not fit for live: 1 known fault, no sign-off. 1 warning blocks live too."
    )


def test_languages_that_may_go_live_are_told_from_those_that_may_not(report: Report) -> None:
    assert sentence(signed(report, "en")) == "No new errors. Fit for live in English; not yet in Arabic."
    assert sentence(signed(report, "en", "ar")) == "No new errors. Fit for live in English and Arabic."
    assert tone([signed(report, "en", "ar")]) == FIT


def test_a_known_fault_is_told_of_a_page_that_is_fit_too(report: Report) -> None:
    fit = signed(report, "en", "ar")
    source = msgspec.structs.replace(fit.source, findings=report.source.findings[:1])
    known = msgspec.structs.replace(fit, editions=(source, fit.editions[1]))
    assert sentence(known) == "No new errors. Fit for live in English and Arabic, with 1 known fault."


def test_a_refusal_that_no_count_explains_gives_the_gates_own_reason(report: Report) -> None:
    fit = signed(report, "en", "ar")
    odd = msgspec.structs.replace(fit.source, live=Verdict(False, ("the house has closed.\x1b[2J",)))
    refused = msgspec.structs.replace(fit, editions=(odd, fit.editions[1]))
    assert sentence(refused) == "No new errors. Not fit for live: the house has closed.[2J."


def test_each_language_has_its_own_sentence(report: Report, with_findings) -> None:
    assert edition_sentence(report.editions[1]) == "Not fit: 1 new error."
    assert edition_sentence(with_findings(report, 1, []).editions[1]) == (
        "No new errors. Not fit for live: 3 not translated, 3 drafts, no sign-off."
    )
    assert edition_sentence(signed(report, "ar").editions[1]) == "No new errors. Fit for live."


def test_many_pages_are_counted(report: Report) -> None:
    good = signed(report, "en", "ar")
    assert sentence_of_all([report, good]) == "Not fit: 1 new error on 1 of 2 pages."
    assert sentence_of_all([good, signed(report)]) == "No new errors on 2 pages. Fit for live: 1; not yet: 1."
    assert sentence_of_all([good]) == sentence(good)

"""The gate: waivers, sign-offs, dates that run out, and who has to do what."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from pipeline.gate import Approval, approve, judge, unused_waivers, waive
from pipeline.model.finding import Finding, Severity
from pipeline.model.house import SignOff, Waiver
from pipeline.model.report import Coverage, Edition
from pipeline.model.text import Place, Span

TODAY = datetime.date(2026, 11, 23)
PLACE = Place("source/pages/a.txt", 3, 1)


def finding(severity: Severity = Severity.ERROR, *, blocks_live: bool = False, is_dated: bool = False) -> Finding:
    """Return a finding as a rule would make it."""
    return Finding(
        "page.lost-list",
        severity,
        PLACE,
        PLACE,
        Span(0, 3),
        "may",
        "A list is gone. Restore it.",
        "f" * 16,
        blocks_live=blocks_live,
        is_dated=is_dated,
    )


def waiver(until: datetime.date | None = None, fingerprint: str = "f" * 16) -> Waiver:
    """Return a waiver of that finding."""
    return Waiver(fingerprint, "page.lost-list", "may", "taken over", datetime.date(2026, 1, 1), until, 7)


def edition(*findings: Finding, language: str = "en", coverage: Coverage | None = None) -> Edition:
    """Return an edition that nobody has judged."""
    return Edition(language, None, None, findings, coverage or Coverage(3, 3, 0, 0), around=Coverage(1, 1, 0, 0))


SIGNED = Approval(by="Dr A")
SOURCE = judge(edition(), None, SIGNED)


def test_an_error_makes_an_edition_unfit_and_a_waived_one_does_not() -> None:
    (waived,) = waive([finding()], {"source/waivers.toml": (waiver(),)}, TODAY)
    assert not judge(edition(finding()), None, SIGNED).verdict.fit
    assert judge(edition(waived), None, SIGNED).verdict.fit
    assert waived.waived == "taken over"


@pytest.mark.parametrize(
    ("until", "rules", "blocks"),
    [
        (None, [], False),
        (TODAY + datetime.timedelta(days=91), [], False),
        (TODAY + datetime.timedelta(days=90), ["waiver.expiring"], False),
        (TODAY, ["waiver.expiring"], False),
        (TODAY - datetime.timedelta(days=1), ["waiver.expired"], True),
    ],
)
def test_a_waiver_that_runs_out_warns_then_blocks_live_and_never_turns_red(
    until: datetime.date | None, rules: list[str], blocks: bool
) -> None:
    found = waive([finding()], {"source/waivers.toml": (waiver(until),)}, TODAY)
    judged = judge(edition(*found), None, SIGNED)
    assert [one.rule for one in found[1:]] == rules
    assert (judged.verdict.fit, judged.live.fit) == (True, not blocks)


def test_a_waiver_that_matches_nothing_is_reported_at_its_line() -> None:
    (unused,) = unused_waivers({"source/waivers.toml": (waiver(fingerprint="0" * 16),)}, [finding()], lambda rule: True)
    assert (unused.rule, str(unused.start)) == ("waiver.unused", "source/waivers.toml:7:1")


@pytest.mark.parametrize(
    ("digest", "until", "problem"),
    [
        ("right", None, ""),
        ("wrong", None, "sign-off lapsed: the text has changed since"),
        ("right", TODAY - datetime.timedelta(days=1), "sign-off ran out"),
        ("right", TODAY + datetime.timedelta(days=30), ""),
    ],
)
def test_a_sign_off_holds_for_what_was_signed_and_until_its_date(
    digest: str, until: datetime.date | None, problem: str
) -> None:
    signed = SignOff("a", "Dr A", "reviewer", datetime.date(2026, 1, 1), digest, until)
    assert approve("locales/en/signoff.toml", [signed], "a", "right", TODAY).problem == problem


def test_without_any_sign_off_nothing_goes_live() -> None:
    judged = judge(edition(), None, approve("x", [], "a", "right", TODAY))
    assert (judged.live.fit, judged.is_draft) == (False, True)
    assert judged.live.reasons[0].startswith("no sign-off: ")


@pytest.mark.parametrize("coverage", [Coverage(3, 2, 1, 0), Coverage(3, 2, 0, 1)])
def test_a_draft_or_missing_string_keeps_a_translation_from_live_but_not_from_preview(coverage: Coverage) -> None:
    judged = judge(edition(language="cy", coverage=coverage), SOURCE, SIGNED)
    assert (judged.verdict.fit, judged.live.fit) == (True, False)


def test_a_finished_signed_translation_of_a_signed_page_goes_live() -> None:
    assert judge(edition(language="cy"), SOURCE, SIGNED).live.fit


def test_a_fault_of_the_source_keeps_its_translations_from_live() -> None:
    faulty = judge(edition(finding()), None, SIGNED)
    assert not judge(edition(language="cy"), faulty, SIGNED).live.fit


def test_an_old_page_does_not_go_live_even_when_that_is_waived() -> None:
    old = waive([finding(Severity.WARNING, blocks_live=True, is_dated=True)], {"w": (waiver(),)}, TODAY)
    judged = judge(edition(*old), None, SIGNED)
    assert (judged.verdict.fit, judged.live.fit) == (True, False)


@pytest.mark.parametrize("around", [Coverage(2, 1, 1, 0), Coverage(2, 1, 0, 1)])
def test_a_draft_among_the_words_around_a_page_keeps_it_from_live(around: Coverage) -> None:
    translated = msgspec.structs.replace(edition(language="cy"), around=around)
    (reason,) = judge(translated, SOURCE, SIGNED).live.reasons
    assert reason.startswith("1 string around the page")


def test_a_warning_that_blocks_live_lets_it_pass_once_it_is_accepted() -> None:
    term = finding(Severity.WARNING, blocks_live=True)
    accepted = waive([term], {"w": (waiver(),)}, TODAY)
    assert not judge(edition(term), None, SIGNED).live.fit
    assert judge(edition(*accepted), None, SIGNED).live.fit


def test_a_sign_off_from_the_future_does_not_count() -> None:
    signed = SignOff("a", "Dr A", "reviewer", TODAY + datetime.timedelta(days=1), "right")
    assert approve("locales/en/signoff.toml", [signed], "a", "right", TODAY).problem == "no sign-off"

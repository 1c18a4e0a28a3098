"""Checking a page: golden cases, one finding for each fault, and what the house decides."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import msgspec
import pytest

from pipeline.formats.settings import read_glossary
from pipeline.language.terms import page_uses
from pipeline.model.finding import Finding, Severity
from pipeline.model.glossary import Glossary
from pipeline.model.house import House, Off, Reading
from pipeline.model.page import Document
from pipeline.rules.registry import registry
from pipeline.stages.check import check
from pipeline.stages.check_dates import check_dates
from pipeline.stages.measure import measure
from pipeline.stages.parse import parse

HOME = Path(__file__).parents[2]
CASES = HOME / "tests" / "cases" / "check"
EXAMPLES = HOME / "pipeline" / "rules" / "term" / "examples.toml"
HOUSE = House(name="Example Health", languages=("cy",), profile="plain")
TODAY = datetime.date(2026, 1, 1)
ALL_WRONG = "all_wrong"
WRONG = (ALL_WRONG, "web_page_gone_wrong")


def read(case: str) -> Document:
    (path,) = (CASES / case).glob("page.*")
    return parse(f"source/pages/{case}{path.suffix}", path.read_bytes(), "en")


def examples() -> Glossary:
    return read_glossary("examples.toml", EXAMPLES.read_bytes())


def checked(page: Document, house: House = HOUSE) -> tuple[Finding, ...]:
    return check(page, measure(page), page_uses(page, examples()), examples(), house)


def found(text: str, house: House = HOUSE) -> list[tuple[str, str]]:
    page = parse("source/pages/page.txt", text.encode(), "en")
    return [(one.rule, one.words) for one in checked(page, house) if not one.rule.startswith("record.")]


def described(findings: tuple[Finding, ...]) -> str:
    """Write findings so that an editor can judge them."""
    rows = [
        {"place": f"{finding.start.line}:{finding.start.column}", "rule": f"{finding.severity}: {finding.rule}"}
        | {"words": finding.words, "message": finding.message}
        for finding in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_a_page_s_findings_are_those_a_careful_editor_would_make(case: str, golden) -> None:
    page = read(case)
    golden(CASES / case / "expected.json", described(checked(page) + check_dates(page, HOUSE, TODAY)))


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir() if path.name not in WRONG))
def test_a_good_page_has_no_error_and_no_warning(case: str) -> None:
    page = read(case)
    findings = checked(page) + check_dates(page, HOUSE, TODAY)
    assert [finding for finding in findings if finding.severity is not Severity.SUGGESTION] == []


def test_findings_stand_in_reading_order_and_their_words_are_at_their_place() -> None:
    page = read(ALL_WRONG)
    lines = (CASES / ALL_WRONG / "page.txt").read_text("utf-8").split("\n")
    findings = checked(page)
    assert list(findings) == sorted(findings, key=lambda finding: (finding.span, finding.rule))
    for finding in findings:
        assert finding.span.of(page.text) == finding.words
        first_word = finding.words.split()[0]
        assert lines[finding.start.line - 1][finding.start.column - 1 :].startswith(first_word)
        assert finding.file == page.path


def test_every_finding_has_a_fingerprint_of_its_own_that_outlasts_a_text_added_above() -> None:
    text = (CASES / ALL_WRONG / "page.txt").read_text("utf-8")
    before = {finding.fingerprint for finding in checked(parse("page.txt", text.encode(), "en"))}
    assert len(before) == len(checked(parse("page.txt", text.encode(), "en")))
    longer = text.replace("An arthroscopy can", "Knees are the biggest joints that we have.\n\nAn arthroscopy can", 1)
    assert before <= {finding.fingerprint for finding in checked(parse("page.txt", longer.encode(), "en"))}


def test_the_same_fault_twice_is_two_findings() -> None:
    text = "Flu\n\nDon't worry. Don't get up.\n\nUpdated: 1 May 2025"
    page = parse("source/pages/page.txt", text.encode(), "en")
    one, two = (finding for finding in checked(page) if finding.rule == "word.negative-contraction")
    assert one.words == two.words == "Don't"
    assert one.fingerprint != two.fingerprint


def test_one_fault_is_one_finding_the_most_telling_one() -> None:
    text = "Lungs\n\nYou may have COPD. Click here to read more.\n\nUpdated: 1 May 2025"
    rules = [rule for rule, _ in found(text)]
    assert rules == ["term.undefined", "page.lost-target"]


def test_a_rule_that_the_house_switched_off_finds_nothing() -> None:
    off = msgspec.structs.replace(HOUSE, off=(Off("word.negative-contraction", "we like them", TODAY),))
    text = "Flu\n\nYou don't need antibiotics.\n\nUpdated: 1 May 2025"
    assert found(text) == [("word.negative-contraction", "don't")]
    assert found(text, off) == []


def test_a_dated_rule_that_the_house_switched_off_finds_nothing() -> None:
    off = msgspec.structs.replace(HOUSE, off=(Off("page.stale-review", "an archive", TODAY),))
    page = parse("source/pages/page.txt", b"Flu\n\nRest.\n\nUpdated: 1 May 2005", "en")
    assert [finding.rule for finding in check_dates(page, HOUSE, TODAY)] == ["page.stale-review"]
    assert check_dates(page, off, TODAY) == ()


def test_reading_scores_are_suggestions_unless_the_house_gates_on_them() -> None:
    text = registry()["reading.hard-section"].bad[0]
    page = parse("source/pages/page.txt", str(text).encode(), "en")
    gated = msgspec.structs.replace(HOUSE, reading=Reading(gate=True))
    for house, severity in ((HOUSE, Severity.SUGGESTION), (gated, Severity.WARNING)):
        scores = [finding for finding in checked(page, house) if finding.rule == "reading.hard-section"]
        assert [finding.severity for finding in scores] == [severity]


def test_an_overdue_review_says_the_same_each_day_and_blocks_live() -> None:
    page = parse("source/pages/page.txt", b"Flu\n\nRest.\n\nUpdated: 13 May 2015", "en")
    first, later = (check_dates(page, HOUSE, TODAY + datetime.timedelta(days=days)) for days in (0, 400))
    assert first == later
    assert [(finding.severity, finding.blocks_live) for finding in first] == [(Severity.WARNING, True)]


def test_a_review_warns_90_days_ahead_and_blocks_live_only_when_it_is_overdue() -> None:
    page = parse("source/pages/page.txt", b"Flu\n\nRest.\n\nUpdated: 29 February 2024", "en")
    days = {
        datetime.date(2026, 11, 29): [],
        datetime.date(2026, 11, 30): [("page.review-due", False)],
        datetime.date(2027, 2, 28): [("page.review-due", False)],
        datetime.date(2027, 3, 1): [("page.stale-review", True)],
    }
    for today, expected in days.items():
        assert [(finding.rule, finding.blocks_live) for finding in check_dates(page, HOUSE, today)] == expected


def test_a_short_form_that_the_house_knows_need_not_be_written_out() -> None:
    text = "Lungs\n\nAsk the BTS for advice.\n\nUpdated: 1 May 2025"
    assert found(text) == [("term.unexpanded-abbreviation", "BTS")]
    assert found(text, msgspec.structs.replace(HOUSE, known_abbreviations=("BTS",))) == []


@pytest.mark.parametrize("text", ["x", "Flu\n\n\n\n", "• • •", "ABC DEF", "a\tb\u00a0c", "مرض السكري\n\nنص قصير."])
def test_any_text_can_be_checked(text: str) -> None:
    page = parse("source/pages/page.txt", text.encode(), "en")
    assert all(finding.words for finding in checked(page))


def test_a_lost_list_that_was_accepted_does_not_stand_for_another() -> None:
    lost, whole = "Tests may include\n\nAsk a nurse.", "Tests may include:\n\n  * a scan\n\nAsk a nurse."
    pages = [f"Flu\n\n{first}\n\nTreatment may include\n\nUpdated: 1 May 2025" for first in (whole, lost)]
    found = (checked(parse("source/pages/page.txt", text.encode(), "en")) for text in pages)
    accepted, now = ([one for one in each if one.rule == "page.lost-list"] for each in found)
    known = {finding.fingerprint for finding in accepted}
    assert [finding.words for finding in accepted] == ["Treatment may include"]
    assert [finding.words for finding in now if finding.fingerprint not in known] == ["Tests may include"]


SAMPLE = HOME / "source" / "pages" / "secondary-bone-cancer.txt"


@pytest.fixture(scope="module")
def sample() -> dict[tuple[str, int], Finding]:
    page = parse("source/pages/secondary-bone-cancer.txt", SAMPLE.read_bytes(), "en")
    glossary = read_glossary("source/glossary.toml", (HOME / "source" / "glossary.toml").read_bytes())
    findings = check(page, measure(page), page_uses(page, glossary), glossary, HOUSE)
    return {(finding.rule, finding.start.line): finding for finding in findings + check_dates(page, HOUSE, TODAY)}


@pytest.mark.sample
@pytest.mark.parametrize(
    ("rule", "line", "words"),
    [
        ("page.lost-list", 19, "Treatment may include"),
        ("page.lost-list", 88, "Other tests you may have include"),
        ("page.lost-heading", 143, "Chemotherapy"),
        ("page.lost-target", 86, "You can read about bone scans"),
        ("page.lost-image", 134, "A photo of a linear accelerator, which gives radiotherapy"),
        ("page.buried-emergency", 77, "It is an emergency so if you have these symptoms"),
        ("page.emergency-without-number", 77, "is an emergency"),
        ("page.dangling-reference", 155, "see below"),
        ("page.repeated-text", 229, "Research is going on all the time"),
        ("page.stale-review", 246, "13 May 2015"),
        ("page.missing-full-stop", 143, "cancer"),
        ("term.undefined", 13, "anaemia"),
        ("term.used-before-explained", 116, "denosumab"),
        ("term.unexpanded-abbreviation", 155, "SMC"),
        ("term.several-names", 127, "hormone treatment"),
        ("reading.open-choice", 116, "a biological therapy called denosumab or radiotherapy"),
        ("reading.very-long-sentence", 155, "The national bodies in the UK"),
        ("page.leftover-furniture", 233, "Rate this page:"),
    ],
)
def test_the_real_page_s_faults_are_found(sample, rule: str, line: int, words: str) -> None:
    lines = {(id, at): finding.words for (id, at), finding in sample.items() if id == rule}
    assert lines.get((rule, line), f"not found; lines with it: {lines}").startswith(words)

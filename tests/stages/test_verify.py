"""Checking catalogues: golden cases for each state of a catalogue, and good translations that must stay unflagged."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from pipeline.formats.po import read_catalogue, read_template
from pipeline.language.terms import term_uses
from pipeline.model.catalogue import Catalogue, String, Template
from pipeline.model.finding import Finding, Severity
from pipeline.model.glossary import Category, Glossary, Term
from pipeline.model.house import House, Off
from pipeline.stages.verify import verify

CASES = Path(__file__).parents[1] / "cases" / "verify"
NAMES = sorted(path.name for path in CASES.iterdir() if path.is_dir())
HOUSE = House(name="Example", languages=("ar", "cy", "pl", "ur"))
POT = "locales/bones.pot"


class Case:
    """One folder of cases/verify: a template, a catalogue, and where it helps a glossary and the page as edited."""

    def __init__(self, name: str) -> None:
        folder = CASES / name
        [po] = [path for path in folder.glob("*.po") if not path.name.startswith("glossary")]
        self.expected = folder / "expected.txt"
        self.language = po.stem
        self.catalogue = read_catalogue(self._path("bones"), po.read_bytes(), po.stem, "bones")
        self.words = self._words(folder / f"glossary.{po.stem}.po")
        self.template = self._template(folder)

    def findings(self, house: House = HOUSE) -> tuple[Finding, ...]:
        return verify(self.template, self.catalogue, self.words, house, POT)

    def _path(self, page: str) -> str:
        return f"locales/{self.language}/LC_MESSAGES/{page}.po"

    def _words(self, path: Path) -> Catalogue | None:
        if not path.exists():
            return None
        return read_catalogue(self._path("glossary"), path.read_bytes(), self.language, "glossary")

    def _template(self, folder: Path) -> Template:
        read = read_template(POT, (folder / "bones.pot").read_bytes())
        names = [entry.source for entry in self.words.entries] if self.words else []
        terms = tuple(Term(name, "", Category.DISEASE, explain=False) for name in names)
        now_path = folder / "now.toml"
        now = tomllib.loads(now_path.read_text("utf-8")) if now_path.exists() else {}
        new = [String(id_, "", "paragraph", "", "", 20) for id_ in now.keys() - {each.id for each in read.strings}]
        texts = [replace(each, text=now.get(each.id, each.text)) for each in (*read.strings, *new)]
        glossary = Glossary("source/glossary.toml", terms)
        return replace(read, strings=tuple(replace(each, terms=term_uses(each.text, glossary)) for each in texts))


def described(findings: tuple[Finding, ...]) -> str:
    """Write findings so that a person can judge them: place, what was found, what is said."""
    return "".join(
        f"{each.start} to {each.end.line}:{each.end.column} {each.severity} {each.rule} in {each.string}\n"
        f"  words: {each.words}\n  {each.message}\n"
        for each in findings
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_catalogue_is_judged_as_a_person_judges_it(name: str, golden: Callable[[Path, str], None]) -> None:
    case = Case(name)
    golden(case.expected, described(case.findings()))


@pytest.mark.parametrize("name", NAMES)
def test_findings_are_in_order_and_each_is_known_by_its_own_fingerprint(name: str) -> None:
    findings = Case(name).findings()
    assert list(findings) == sorted(findings, key=lambda each: (each.start, each.end, each.rule))
    assert len({each.fingerprint for each in findings}) == len(findings)
    assert {each.language for each in findings} <= {Case(name).language}


def test_a_fault_stands_at_its_words_in_the_file() -> None:
    case = Case("phone_digit_in_a_draft")
    [error] = [each for each in case.findings() if each.severity is Severity.ERROR]
    lines = (CASES / "phone_digit_in_a_draft" / "cy.po").read_text("utf-8").split("\n")
    assert lines[error.start.line - 1][error.start.column - 1 : error.end.column - 1] == "0808 800 4041" == error.words


def test_a_fault_that_was_there_before_the_source_changed_is_still_found() -> None:
    case = Case("outdated")
    po = (CASES / "outdated" / "pl.po").read_text("utf-8")
    wrong = po.replace("numer to 0808 800 4040", "numer to 0808 800 4041")
    catalogue = read_catalogue(case.catalogue.path, wrong.encode(), "pl", "bones")
    found = verify(case.template, catalogue, case.words, HOUSE, POT)
    assert [each.words for each in found if each.rule == "entry.phone"] == ["0808 800 4041"]


def test_text_added_above_leaves_fingerprints_alone() -> None:
    case = Case("several_faults")
    po = (CASES / "several_faults" / "ur.po").read_text("utf-8")
    moved = read_catalogue(case.catalogue.path, po.replace("msgctxt", "# a note\nmsgctxt").encode(), "ur", "bones")
    before = {each.fingerprint for each in case.findings()}
    assert {each.fingerprint for each in verify(case.template, moved, case.words, HOUSE, POT)} == before


def test_a_rule_that_the_house_has_switched_off_is_skipped() -> None:
    off = tuple(Off(rule, "tried in a test", datetime.date(2026, 1, 1)) for rule in ("entry.number", "catalogue.draft"))
    house = replace(HOUSE, off=off)
    assert Case("drafts_only").findings(house) == ()
    assert "entry.number" not in {each.rule for each in Case("several_faults").findings(house)}


def test_without_a_glossary_no_term_is_looked_for() -> None:
    case = Case("wrong_term_and_left_over_entry")
    found = verify(case.template, case.catalogue, None, HOUSE, POT)
    assert "entry.term" not in {each.rule for each in found}


def test_a_language_nobody_has_heard_of_is_checked_without_noise() -> None:
    case = Case("all_right")
    strange = replace(case.catalogue, language="qaa-Latn")
    found = verify(case.template, strange, None, HOUSE, POT)
    assert found == ()

"""`plainleaf new`: a page in good shape, which nobody can publish before it is filled in."""

from __future__ import annotations

import datetime
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.formats.settings import read_page_record
from pipeline.model.page import CallOut, Document, Kind
from pipeline.stages.parse import parse

SIGNED = Path(__file__).parent / "projects" / "signed"
TODAY = "2026-11-23"
TOLD = (
    "Hay fever is an allergy to pollen. It makes your nose and eyes itch.",
    "Your body takes pollen for a germ. It fights it, and that makes you sneeze.",
    "a runny or blocked nose",
    "red and itchy eyes",
    "cannot breathe",
    "have a wheeze that comes back",
    "You may have a skin test. A nurse puts a drop of liquid on your arm.",
    "Tablets and sprays ease the itch. They work best before you sneeze.",
    "Stay indoors when there is a lot of pollen. Wear glasses that fit closely.",
    "Allergy Helpline answers questions on 0808 157 0000.",
)
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of a small project."""
    return Path(shutil.copytree(SIGNED, tmp_path / "signed"))


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command there, and gives its exit status and all that it printed."""

    def command(*words: str) -> tuple[int, str]:
        status = main([*words, "--project", str(project), "--today", TODAY])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return command


def page(project: Path, name: str) -> Document:
    """Read a page of the project."""
    path = f"source/pages/{name}.md"
    return parse(path, (project / path).read_bytes(), "en")


def test_a_new_page_has_a_summary_the_usual_sections_and_boxes_for_what_is_urgent(run: Run, project: Path) -> None:
    assert run("new", "Hay fever")[0] == 0
    read = page(project, "hay-fever")
    headings = [block.text for block in read.blocks if block.is_heading]
    assert headings[:4] == ["Hay fever", "What it is", "Symptoms", "When to get help"]
    assert [block.kind for block in read.blocks if block.is_content][:2] == [Kind.TITLE, Kind.PARAGRAPH]
    boxes = [block.box.call_out for block in read.blocks if block.box]
    assert {CallOut.EMERGENCY, CallOut.URGENT} == set(boxes)


def test_a_new_page_bears_todays_date_and_that_of_its_review(run: Run, project: Path) -> None:
    run("new", "Hay fever")
    read = page(project, "hay-fever")
    assert read.updated and read.updated.date == datetime.date(2026, 11, 23)
    assert read.published and read.published.date == datetime.date(2026, 11, 23)
    assert read.review_due and read.review_due.date == datetime.date(2029, 11, 23)


def test_its_record_is_there_and_agrees_with_it(run: Run, project: Path) -> None:
    run("new", "Hay fever")
    path = "source/pages/hay-fever.toml"
    assert read_page_record(path, (project / path).read_bytes()).review_due == datetime.date(2029, 11, 23)
    found = json.loads(run("check", "--json", "hay-fever")[1])["pages"][0]["findings"]
    assert not {"record.no-next-review", "page.dates-disagree", "page.no-date"} & {one["rule"] for one in found}


def test_its_only_errors_are_the_words_that_have_to_be_filled_in(run: Run, project: Path) -> None:
    run("new", "Hay fever")
    assert run("check")[0] == 1
    pages = json.loads((project / "reports/findings.json").read_text())["pages"]
    found = [one for page in pages for one in page["findings"] if one["file"] == "source/pages/hay-fever.md"]
    assert {one["rule"] for one in found if one["severity"] == "error"} == {"page.placeholder"}
    text = (project / "source/pages/hay-fever.md").read_text()
    assert [one["rule"] for one in found].count("page.placeholder") == len(re.findall(r"\[(?:Add|insert) ", text))


def test_filled_in_it_is_fit(run: Run, project: Path) -> None:
    run("new", "Hay fever")
    file = project / "source/pages/hay-fever.md"
    text = file.read_text().replace("[insert phone number of the ward, nurse or helpline]", "111")
    told = iter(TOLD)
    file.write_text(re.sub(r"\[Add [^\]]*\]", lambda _: next(told), text))
    assert run("check")[0] == 0


@pytest.mark.parametrize(
    "title", ["Hay fever: a *guide*", "5 [small] steps & more", "What's “new” <here>?", "# 1. A_b_c \\ `d` | e", "$100"]
)
def test_any_title_comes_back_as_it_was_given(run: Run, project: Path, title: str) -> None:
    assert run("new", title, "--name", "odd")[0] == 0
    read = page(project, "odd")
    assert [block.text for block in read.blocks if block.kind is Kind.TITLE] == [title]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("Bone scan",), "source/pages/bone-scan.txt: is there already; give the new page another name: --name …"),
        (("BONE scan", "--name", "Bone-Scan"), "source/pages/bone-scan.txt: is there already"),
        (("骨扫描",), "has no letters for the page's address; give it a name: --name hay-fever"),
        (("Hay fever", "--name", "hay fever"), "source/pages/hay fever: the name holds more than letters"),
        (("Glossary",), "the name “glossary” is taken"),
        (("README",), "source/pages/readme: a file of this name is no page"),
        (("  ",), "the title: has 0 characters; give one of 1 to 200"),
        (("Hay\x1b[2J",), "the title: holds a character that cannot be seen"),
    ],
)
def test_a_title_or_name_that_cannot_be_is_refused_and_nothing_written(
    run: Run, project: Path, words: tuple[str, ...], message: str
) -> None:
    before = sorted(project.rglob("*"))
    status, printed = run("new", *words)
    assert (status, message in printed) == (2, True), printed
    assert sorted(project.rglob("*")) == before


def test_a_second_page_by_the_same_title_never_overwrites_the_first(run: Run, project: Path) -> None:
    run("new", "Hay fever")
    (project / "source/pages/hay-fever.md").write_text("# Mine\n\nMy words.\n")
    assert run("new", "Hay fever")[0] == 2
    assert (project / "source/pages/hay-fever.md").read_text() == "# Mine\n\nMy words.\n"


def test_a_page_may_be_the_projects_first(run: Run, project: Path) -> None:
    for file in (project / "source/pages").iterdir():
        file.unlink()
    assert run("new", "Hay fever", "--json") == (
        0,
        '{"page":"source/pages/hay-fever.md","record":"source/pages/hay-fever.toml","title":"Hay fever"}\n',
    )


def test_outside_a_project_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "Hay fever", "--project", str(tmp_path)]) == 2
    assert "source/house.toml: is missing; run this in a project's folder" in capsys.readouterr().err

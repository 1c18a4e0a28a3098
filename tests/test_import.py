"""`plainleaf import`: a clean page from a dump, with nothing lost unsaid and nothing overwritten."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.formats.report import imported
from pipeline.model.page import Document
from pipeline.stages.parse import parse

HOME = Path(__file__).parents[1]
SIGNED = Path(__file__).parent / "projects" / "signed"
TODAY = "2026-11-23"
DUMP = """\
Hay fever | Example Health Trust

Example Health Trust on Facebook Example Health Trust on Twitter

Hay fever is an allergy to pollen. It makes your nose and eyes itch.

Symptoms

You may have

  • a runny nose
  • itchy eyes

Treatment may include

Ask your pharmacist about tablets and sprays.

Updated: 1 October 2026
"""
WEB = """\
<!doctype html><html lang="en"><head><title>Hay fever | Example</title></head><body>
<nav><a href="/">Home</a> <a href="/az">Health A to Z</a></nav>
<main><h1>Hay fever</h1>
<p>Hay fever is an <strong>allergy</strong> to pollen. Read <a href="/pollen">about pollen</a>.</p>
<h2>Symptoms</h2><p>You may have:</p><ul><li>a runny nose</li><li>itchy eyes</li></ul>
<h2>Tests</h2>
<table><tr><th>Test</th><th>What it shows</th></tr><tr><td>skin prick</td><td>which pollen</td></tr></table>
<ol><li>Rest</li><li>Drink</li></ol></main>
<footer><p>Example Health Trust</p></footer></body></html>
"""
MARKDOWN = """\
# Hay fever

Hay fever is an *allergy* to pollen.

1. Rest
2. Drink
"""
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of a small project."""
    return Path(shutil.copytree(SIGNED, tmp_path / "signed"))


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command there, and gives its exit status and all that it printed."""
    return runner(project, capsys)


def runner(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: str) -> tuple[int, str]:
        status = main([*words, "--project", str(project), "--today", TODAY])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return command


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """Return a text dump that lies outside the project."""
    file = tmp_path / "Hay Fever (old).txt"
    file.write_text(DUMP)
    return file


def page(project: Path, path: str) -> Document:
    """Read a page of the project."""
    return parse(path, (project / path).read_bytes(), "en")


def content(read: Document) -> list[tuple[object, ...]]:
    """Return what a page says to its readers."""
    return [
        (one.text, one.is_heading and one.level, bool(one.number), one.cell) for one in read.blocks if one.is_content
    ]


@pytest.mark.parametrize(("name", "text"), [("a.txt", DUMP), ("b.html", WEB), ("c.md", MARKDOWN)])
def test_the_new_page_says_the_same_as_the_old_and_has_none_of_its_furniture(
    run: Run, project: Path, tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text)
    status, printed = run("import", str(tmp_path / name))
    assert status == 0, printed
    new = page(project, f"source/pages/{name[0]}.md")
    assert content(new) == content(parse(name, text.encode(), "en"))
    assert not any(block.is_furniture for block in new.blocks)


def test_a_title_of_one_word_and_an_urgent_box_are_never_left_out(run: Run, project: Path, tmp_path: Path) -> None:
    text = "---\nsite: Example Trust\n---\n\n# Hives\n\nHives itch.\n\n::: urgent Call 111\n\nHelp\n\n:::\n"
    (tmp_path / "hives.md").write_text(text)
    assert run("import", str(tmp_path / "hives.md"))[0] == 0
    words = [block.text for block in page(project, "source/pages/hives.md").blocks if block.is_content]
    assert words == ["Hives", "Hives itch.", "Call 111", "Help"]


def test_the_dates_of_the_page_come_along(run: Run, project: Path, dump: Path) -> None:
    run("import", str(dump))
    new, old = page(project, "source/pages/hay-fever-old.md"), parse("a.txt", DUMP.encode(), "en")
    assert new.updated and old.updated
    assert new.updated.date == old.updated.date


def test_the_summary_counts_what_was_kept_and_left_out_and_names_what_was_lost(
    run: Run, project: Path, dump: Path
) -> None:
    _, printed = run("import", str(dump))
    assert "source/pages/hay-fever-old.md: written from" in printed
    assert "Kept 8 texts" in printed
    assert "  line 14: “Treatment may include”: list" in printed
    assert "open reports/import/hay-fever-old.html" in printed
    assert printed.rstrip().endswith("To undo: rm source/pages/hay-fever-old.md")


def test_the_report_shows_every_word_of_the_file_with_its_line(run: Run, project: Path, dump: Path) -> None:
    run("import", str(dump), "--name", "hay")
    report = (project / "reports/import/hay.html").read_text()
    for words in DUMP.replace("•", "").replace(" | ", "\n").split("\n"):
        assert words.strip() in report
    assert ">14</a>" in report


def test_a_sentence_that_was_left_out_is_to_be_looked_at_first() -> None:
    text = (
        "<main><h1>A</h1><p>Some words that stay here for good.</p></main>"
        "<footer><p>Call 999 at once if you cannot breathe well.</p></footer>"
    )
    old = parse("a.html", text.encode(), "en")
    furniture = {block.text for block in old.blocks if block.is_furniture}
    assert {row.words for row in imported(old, old).unsure} == furniture


def test_a_page_that_came_out_otherwise_is_told(project: Path) -> None:
    old = parse("a.txt", DUMP.encode(), "en")
    new = parse("a.txt", DUMP.replace("itchy eyes", "sore eyes").encode(), "en")
    (row,) = imported(old, new).differences
    assert (row.line, row.block) == ("12", 8)
    assert "itchy eyes" in row.words
    assert "sore eyes" in row.why


def test_the_json_has_the_counts_and_rows(run: Run, project: Path, dump: Path) -> None:
    done = json.loads(run("import", str(dump), "--json")[1])
    assert (done["page"], done["made"]["differences"]) == ("source/pages/hay-fever-old.md", [])
    assert [(row["line"], row["why"]) for row in done["made"]["lost"]] == [("14", "list")]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("bone-scan",), "source/pages/bone-scan.txt: is this very page; --replace puts the new page in its place"),
        (("@", "--name", "bone-scan"), "source/pages/bone-scan.txt: is there already; choose another name with --name"),
        (("@", "--name", "glossary"), "the name “glossary” is taken"),
        (("@", "--name", "../escape"), "the name holds more than letters"),
        (("nothing.txt",), "nothing.txt: there is no such file"),
    ],
)
def test_a_page_that_is_there_is_never_overwritten_unasked(
    run: Run, project: Path, dump: Path, words: tuple[str, ...], message: str
) -> None:
    before = {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}
    status, printed = run("import", *(word.replace("@", str(dump)) for word in words))
    assert (status, message in printed) == (2, True), printed
    assert {file: file.read_bytes() for file in project.rglob("*") if file.is_file()} == before


def test_a_file_that_cannot_be_read_leaves_nothing_behind(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9\n")
    before = sorted(project.rglob("*"))
    assert run("import", str(tmp_path / "bad.txt"))[0] == 2
    assert sorted(project.rglob("*")) == before


@pytest.mark.parametrize("option", ["--replace", "--force"])
def test_an_old_page_that_is_replaced_is_kept_beside_it_and_can_be_had_back(
    run: Run, project: Path, option: str
) -> None:
    old = project / "source/pages/bone-scan.txt"
    before = old.read_bytes()
    status, printed = run("import", "bone-scan", option)
    assert (status, old.exists()) == (0, False)
    assert old.with_name("bone-scan.txt.bak").read_bytes() == before
    undo = printed.rstrip().split("To undo: ")[1]
    subprocess.run(undo, shell=True, check=True, cwd=project)
    assert old.read_bytes() == before
    assert sorted(file.name for file in old.parent.iterdir()) == ["bone-scan.txt"]


def test_a_replaced_page_that_was_signed_off_stays_fit_for_live(run: Run, project: Path) -> None:
    assert "Fit for live in English and Welsh." in run("check")[1]
    run("import", "bone-scan", "--replace")
    assert "Fit for live in English and Welsh." in run("check")[1]
    run("update")
    assert "Fit for live in English and Welsh." in run("check")[1]


def test_a_second_replacement_keeps_the_first_old_page_too(run: Run, project: Path) -> None:
    run("import", "bone-scan", "--replace")
    run("import", "bone-scan", "--replace")
    names = {file.name for file in (project / "source/pages").iterdir()}
    assert names == {"bone-scan.md", "bone-scan.md.bak", "bone-scan.txt.bak"}


def test_a_page_by_the_name_of_every_saved_page_is_named_by_its_title(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "index.txt").write_text(DUMP)
    run("import", str(tmp_path / "index.txt"))
    assert (project / "source/pages/hay-fever.md").exists()


@pytest.mark.sample
def test_a_replaced_page_keeps_its_translations_and_its_waivers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("source", "locales"):
        shutil.copytree(HOME / folder, tmp_path / folder)
    run = runner(tmp_path, capsys)
    run("update")
    before = {file: file.read_text() for file in (tmp_path / "locales").rglob("*.po")}
    status, printed = run("import", "secondary-bone-cancer", "--replace")
    assert status == 0, printed
    changes = json.loads(run("update", "--json")[1])
    counted = [one for one in changes if one["path"].endswith("secondary-bone-cancer.po")]
    assert len(counted) == 4
    assert {(one["new"], one["changed"], one["gone"], one["moved"]) for one in counted} == {(0, 0, 0, 0)}
    for file, text in before.items():
        assert translations(file.read_text()) == translations(text)
    assert run("check")[0] == 0


def translations(text: str) -> list[str]:
    """Return a catalogue's entries without the comments that say where they stand."""
    return [line for line in text.split("\n") if line and not line.startswith("#")]

"""The glossary goes out, is worked on elsewhere, and comes back in: told first, written on request, nothing lost."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main

pytestmark = pytest.mark.sample

HOME = Path(__file__).parents[1]
GLOSSARY = "source/glossary.toml"
POLISH = "locales/pl/LC_MESSAGES/glossary.po"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("source", "locales"):
        shutil.copytree(HOME / folder, tmp_path / folder)
    return tmp_path


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: str) -> tuple[int, str]:
        status = main(["terms", *words, "--project", str(project), "--today", "2026-11-23"])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return command


def files(project: Path) -> dict[str, bytes]:
    found = [*(project / "source").rglob("*"), *(project / "locales").rglob("*")]
    return {str(path.relative_to(project)): path.read_bytes() for path in found if path.is_file()}


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_bytes().decode()
    assert before in text
    path.write_bytes(text.replace(before, after, 1).encode())


@pytest.mark.parametrize("ending", ["csv", "tbx"])
def test_what_goes_out_and_comes_back_changes_nothing(run: Run, project: Path, ending: str) -> None:
    file, before = project / f"out.{ending}", files(project)
    assert run("export", str(file))[0] == 0
    assert run("import", str(file), "--write") == (0, "Nothing differs.\n")
    assert files(project) == before


@pytest.mark.parametrize("ending", ["csv", "tbx"])
def test_a_change_is_told_and_only_written_when_asked_for(run: Run, project: Path, ending: str) -> None:
    file, before = project / f"out.{ending}", files(project)
    run("export", str(file))
    edit(file, "Soreness from stretching", "Pain from stretching")
    status, said = run("import", str(file))
    assert (status, files(project)) == (0, before)
    assert "muscle strain: explanation: “Soreness from stretching" in said
    assert "Nothing is written yet: --write changes" in said
    assert run("import", str(file), "--write")[0] == 0
    assert b'"Pain from stretching' in files(project)[GLOSSARY]
    assert run("import", str(file)) == (0, "Nothing differs.\n")


def test_only_the_lines_of_what_changed_change_and_comments_stay(run: Run, project: Path) -> None:
    file, before = project / "out.csv", (project / GLOSSARY).read_text().split("\n")
    run("export", str(file))
    edit(file, "metastases,mets", "metastases | new growths,mets")
    edit(file, "primary tumour", "")
    run("import", str(file), "--write")
    after = (project / GLOSSARY).read_text().split("\n")
    assert [row for row in after if row not in before] == ['variants = ["metastases", "new growths"]']
    assert [row for row in before if row not in after] == ['variants = ["primary tumour"]', 'variants = ["metastases"]']
    assert [row for row in after if row.startswith("#")] == [row for row in before if row.startswith("#")]


def test_a_translation_comes_in_as_approved_or_as_a_draft(run: Run, project: Path) -> None:
    file = project / "out.csv"
    run("export", str(file))
    text = file.read_text("utf-8-sig")
    text = re.sub(r"grupa wsparcia(,[^\n]*?),draft,", r"grupa pomocy\1,approved,", text, count=1)
    file.write_text(text, "utf-8")
    run("import", str(file), "--write")
    entry = (project / POLISH).read_text().partition('msgctxt "term/support-group"')
    assert 'msgstr "grupa pomocy"' in entry[2][:80]
    assert "#, fuzzy" not in entry[0][-120:]


def test_a_new_term_is_added_with_its_translation(run: Run, project: Path) -> None:
    file = project / "new.csv"
    heading = "name,explanation,category,explain,pl: name,pl: explanation,pl: state"
    file.write_text(f"{heading}\nileus,When the bowel stops moving.,disease,yes,niedrożność,Gdy jelito staje.,draft\n")
    status, said = run("import", str(file), "--write")
    assert (status, "117 terms of the glossary not in the file: kept." in said) == (0, True)
    added = (project / GLOSSARY).read_text().rpartition("[[term]]")[2]
    assert added == "\n" + "\n".join(
        ('name = "ileus"', 'explanation = "When the bowel stops moving."', 'category = "disease"', "explain = true", "")
    )
    assert '#, fuzzy\nmsgctxt "term/ileus"\nmsgid "ileus"\nmsgstr "niedrożność"' in (project / POLISH).read_text()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("PET,Again.,test,yes", "new.csv:2: “PET” belongs to “PET scan” too, on line"),
        (
            "scan of bones,A bone scans picture.,test,yes\nbone scans,B.,test,yes",
            "new.csv:3: “bone scans” is a form of “bone scan”, which is",
        ),
        (
            "ileus,An ileus of the bowel.,disease,yes",
            "new.csv:2: the explanation of “ileus” uses “ileus” itself; explain",
        ),
        ("ileus,A stop.,disease,yes\nileus,A halt.,disease,yes", "new.csv:3: “ileus” stands on line 2 too; keep one"),
        ("ileus,=A1,disease,yes", "new.csv:2: the cell “=A1” begins like a formula;"),
    ],
)
def test_what_makes_no_glossary_is_refused_and_nothing_is_written(run: Run, project: Path, row: str, said: str) -> None:
    file, before = project / "new.csv", files(project)
    file.write_text(f"name,explanation,category,explain\n{row}\n")
    status, printed = run("import", str(file), "--write")
    assert (status, files(project)) == (2, before)
    assert said in printed


def test_a_language_that_the_project_does_not_have_is_refused(run: Run, project: Path) -> None:
    file = project / "new.csv"
    file.write_text("name,explanation,category,explain,fr: name\nileus,A stop.,disease,yes,iléus\n")
    assert run("import", str(file))[0] == 2


@pytest.mark.parametrize("words", [("export",), ("export", "terms.doc"), ("import", "missing.csv")])
def test_a_file_that_cannot_be_is_refused(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words)[0] == 2


def test_the_list_says_where_a_term_is_used_explained_and_translated(run: Run) -> None:
    status, said = run("--json")
    terms = {one["name"]: one for one in json.loads(said)[0]["terms"]}
    assert status == 0
    assert len(terms["bisphosphonate"]["lines"]) > 3
    assert terms["bisphosphonate"]["explained"] > terms["bisphosphonate"]["lines"][0]
    assert terms["bone scan"]["explained"] is None
    assert terms["bone scan"]["translations"]["pl"]["forms"]

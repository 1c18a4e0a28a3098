"""The stages together: what is worked out anew and what is remembered, and that each library does its part."""

from __future__ import annotations

import datetime
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.flow import assess, bundles
from pipeline.memo import Memo
from pipeline.model.report import Report
from pipeline.project import open_project
from pipeline.work import assess_all

pytestmark = pytest.mark.sample

HOME = Path(__file__).parents[1]
TODAY = datetime.date(2026, 11, 23)
PAGE = "source/pages/secondary-bone-cancer.txt"
LANGUAGES = ("cy", "pl", "ar", "ur")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project whose every stage has been run once."""
    root = tmp_path_factory.mktemp("known")
    for folder in ("source", "locales"):
        shutil.copytree(HOME / folder, root / folder)
    again(root)
    return root


@pytest.fixture
def project(known: Path, tmp_path: Path) -> Path:
    """Return a copy of that project, with what it remembers."""
    return Path(shutil.copytree(known, tmp_path / "copy"))


def again(root: Path, today: datetime.date = TODAY) -> list[str]:
    """Run everything, and return what had to be worked out."""
    memo = Memo(root / ".plainleaf")
    report = assess(open_project(root), PAGE, today, memo, lambda stage: None)
    assert len(list(bundles(report, "preview", memo))) == 1 + len(LANGUAGES)
    return memo.made


def append(root: Path, path: str, words: str) -> None:
    """Add words at the end of a file."""
    with (root / path).open("a", encoding="utf-8") as file:
        file.write(words)


def test_nothing_is_worked_out_twice(project: Path) -> None:
    assert again(project) == []


def test_a_touched_catalogue_is_verified_again_and_no_other(project: Path) -> None:
    append(project, "locales/pl/LC_MESSAGES/secondary-bone-cancer.po", "\n# A note.\n")
    assert again(project) == ["verify", "measure_strings", "publish"]


def test_a_new_day_checks_the_dates_again_and_nothing_else(project: Path) -> None:
    assert again(project, TODAY + datetime.timedelta(days=1)) == ["check_dates"]


def test_a_changed_page_goes_through_every_stage(project: Path) -> None:
    append(project, PAGE, "\n\n\nOther help\n\nThere is more to say.\n")
    assert {"parse", "measure", "check", "extract", "verify"} <= set(again(project))


def test_a_changed_limit_checks_the_page_again(project: Path) -> None:
    house = project / "source/house.toml"
    house.write_text(house.read_text().replace("sentence_words = 20", "sentence_words = 25"))
    made = again(project)
    assert "check" in made
    assert not {"parse", "measure", "extract"} & set(made)


def test_a_changed_glossary_finds_its_terms_again(project: Path) -> None:
    glossary = project / "source/glossary.toml"
    glossary.write_text(glossary.read_text().replace("where blood cells are made", "in which blood cells are made"))
    assert {"page_uses", "check", "extract"} <= set(again(project))


def run(root: Path, *words: str, before: str = "") -> tuple[int, str, list[str]]:
    """Run a command in a process of its own; return status, output, and which language libraries it loaded."""
    libraries = "[name for name in ('spacy', 'textstat', 'babel') if name in sys.modules]"
    script = f"import sys\n{before}\nfrom pipeline.cli import main\nstatus = main({list(words)!r})\n"
    script += f"print('LOADED', {libraries})\nsys.exit(status)"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, env={"PYTHONPATH": str(HOME)})
    loaded = done.stdout.rsplit("LOADED ", 1)[1].strip() if "LOADED " in done.stdout else "[]"
    return done.returncode, done.stdout + done.stderr, json.loads(loaded.replace("'", '"'))


def test_a_second_check_loads_no_language_library_and_says_the_same(project: Path) -> None:
    first, second = (run(project, "check", "--today", "2026-11-23") for _ in range(2))
    assert second[2] == []
    assert first[1].split("LOADED")[0] == second[1].split("LOADED")[0]


@pytest.mark.parametrize(
    "path", ["reports/index.html", "reports/findings.json", "dist/preview/ur/secondary-bone-cancer/page.txt"]
)
def test_a_report_that_someone_deleted_is_written_again_from_memory(project: Path, path: str) -> None:
    run(project, "check", "--today", "2026-11-23")
    before = (project / path).read_bytes()
    (project / path).unlink()
    loaded = run(project, "check", "--today", "2026-11-23")[2]
    assert (project / path).read_bytes() == before
    assert not {"spacy", "textstat"} & set(loaded)


@pytest.mark.parametrize(
    ("breaking", "symptom"),
    [
        ("import wordfreq; wordfreq.zipf_frequency = None; wordfreq.get_frequency_dict = None", "TypeError"),
        ("import babel.messages.mofile as m; m.write_mo = None", "TypeError"),
        ("import babel; babel.Locale = None", "Error"),
        ("sys.modules['textstat'] = None", "ModuleNotFoundError"),
    ],
)
def test_a_check_needs_each_of_its_libraries(tmp_path: Path, breaking: str, symptom: str) -> None:
    for folder in ("source", "locales"):
        shutil.copytree(HOME / folder, tmp_path / folder)
    status, printed, _ = run(tmp_path, "check", before=breaking)
    assert status != 0
    assert symptom in printed


def pages(root: Path, count: int) -> None:
    """Make a project of several pages."""
    shutil.copytree(HOME / "tests/projects/signed", root, dirs_exist_ok=True)
    page = root / "source/pages/bone-scan.txt"
    for number in range(count):
        text = page.read_text().replace("30 minutes", f"{number + 10} minutes")
        (root / f"source/pages/page-{number}.txt").write_text(text)


def test_more_workers_give_the_same_reports(tmp_path: Path) -> None:
    pages(tmp_path, 4)
    quiet: Callable[[str, str], None] = lambda page, stage: None  # noqa: E731
    reports: list[tuple[Report, ...]] = [
        assess_all(open_project(tmp_path), TODAY, None, workers, quiet) for workers in (1, 2)
    ]
    assert reports[0] == reports[1]
    assert len(reports[0]) == 5


def test_terms_that_a_page_does_not_use_are_no_business_of_its_translations(project: Path) -> None:
    (project / PAGE).write_text("Hay fever\n\nHay fever makes you sneeze.\n\nUpdated: 1 October 2026\n")
    report = assess(open_project(project), PAGE, TODAY, Memo(None), lambda stage: None)
    files = {finding.file for edition in report.editions for finding in edition.findings}
    assert not [path for path in files if path.endswith("glossary.po")]

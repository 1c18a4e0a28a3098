"""`plainleaf check <page>`: one page of the project, or a file from anywhere."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

HOME = Path(__file__).parents[2]
SCHEMA = HOME / "pipeline" / "formats" / "report" / "findings.schema.json"
OTHER = "# Gout\n\nTreatment may include\n\nYou should utilise a cold pack.\n"
Run = Callable[..., tuple[int, str]]
LINE = re.compile(r"[^:]+:\d+:\d+: (error|warning|suggestion) [a-z-]+\.[a-z-]+: \S.*")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Return a page that is in no project."""
    file = tmp_path / "downloads" / "gout.md"
    file.parent.mkdir()
    file.write_text(OTHER, "utf-8")
    return file


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file but the memory."""
    files = (file for file in folder.rglob("*") if file.is_file() and ".plainleaf" not in file.parts)
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


@pytest.mark.parametrize("name", ["hay-fever", "hay-fever.md", "source/pages/hay-fever.md"])
def test_a_page_is_named_by_its_name_or_its_file(run: Run, name: str) -> None:
    status, printed = run("check", name)
    assert status == 1
    assert "source/pages/hay-fever.md:7:1: error page.lost-list: " in printed


def test_each_finding_is_a_line_of_its_own_and_the_worst_comes_first(run: Run) -> None:
    *lines, counts, status = run("check", "hay-fever")[1].splitlines()
    severities = [LINE.fullmatch(line)[1] for line in lines]
    assert severities == sorted(severities, key=["error", "warning", "suggestion"].index)
    assert counts.startswith("Found: 1 error")
    assert status == "Exit status 1: not fit."


def test_only_the_pages_that_were_named_are_checked(run: Run, project: Path, elsewhere: Path) -> None:
    (project / "source/pages/gout.md").write_text(OTHER, "utf-8")
    pages = json.loads(run("check", "hay-fever", str(elsewhere), "--json")[1])["pages"]
    assert [page["file"] for page in pages] == [str(elsewhere), "source/pages/hay-fever.md"]


def test_a_file_from_elsewhere_is_checked_with_the_projects_settings_and_nothing_is_written(
    run: Run, project: Path, elsewhere: Path
) -> None:
    before = everything(project.parent)
    assert "“utilise”" in run("check", str(elsewhere))[1]
    assert everything(project.parent) == before


def test_a_file_is_checked_where_there_is_no_project_at_all(elsewhere: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    command = [sys.executable, "-m", "pipeline", "check", "../downloads/gout.md"]
    done = subprocess.run(
        command, cwd=empty, env={**os.environ, "PYTHONPATH": str(HOME)}, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stdout.startswith("../downloads/gout.md:3:1: error page.lost-list: ")
    assert list(empty.iterdir()) == []


def test_another_profile_can_be_tried(run: Run, elsewhere: Path) -> None:
    assert "“utilise”" not in run("check", str(elsewhere), "--profile", "safety")[1]
    assert "“utilise”" in run("check", str(elsewhere), "--profile", "nhs")[1]


def test_another_profile_can_be_tried_on_every_page(run: Run) -> None:
    assert "negative-contraction" not in run("check", "--profile", "safety")[1]
    assert "negative-contraction" in run("check", "--profile", "plain")[1]


def test_a_profile_of_the_teams_own_can_be_tried(run: Run, project: Path) -> None:
    with (project / "source/house.toml").open("a") as house:
        house.write('[[profiles]]\nname = "ours"\nbase = "safety"\nadd = ["word.negative-contraction"]\n')
    assert "negative-contraction" in run("check", "hay-fever", "--profile", "ours")[1]


def test_the_json_says_what_its_schema_promises(run: Run, elsewhere: Path) -> None:
    told = json.loads(run("check", "hay-fever", str(elsewhere), "--json")[1])
    jsonschema.validate(told, json.loads(SCHEMA.read_text("utf-8")))
    (lost,) = (one for one in told["pages"][1]["findings"] if one["rule"] == "page.lost-list")
    assert (lost["severity"], lost["profile"], lost["waived"]) == ("error", "safety", None)
    assert (lost["line"], lost["column"], lost["end_line"], lost["end_column"]) == (7, 1, 7, 22)


def test_a_waived_finding_is_in_the_json_and_marked(run: Run, project: Path, found) -> None:
    (lost,) = (one for one in found("hay-fever") if one["rule"] == "page.lost-list")
    (project / "source/waivers.toml").write_text(
        f'[[waiver]]\nfingerprint = "{lost["fingerprint"]}"\nrule = "page.lost-list"\nwords = "x"\n'
        'reason = "It comes back."\ndate = 2026-11-01\nuntil = 2027-05-01\n'
    )
    (waived,) = (one for one in found("hay-fever") if one["rule"] == "page.lost-list")
    assert (waived["waived"], waived["waived_by"], waived["waived_until"]) == ("It comes back.", "waiver", "2027-05-01")
    status, printed = run("check", "hay-fever")
    assert status == 0
    assert "1 known fault" in printed
    assert "lost-list" not in printed


def test_a_waiver_of_a_rule_in_another_profile_is_not_called_useless(run: Run, project: Path, found) -> None:
    (one, *_) = (one for one in found("hay-fever") if one["rule"] == "word.negative-contraction")
    (project / "source/waivers.toml").write_text(
        f'[[waiver]]\nfingerprint = "{one["fingerprint"]}"\nrule = "{one["rule"]}"\nwords = "don\'t"\n'
        'reason = "It is how we talk."\ndate = 2026-11-01\n'
    )
    assert "waiver.unused" not in run("check", "--profile", "safety", "--json")[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hay-fevr",), "hay-fevr: there is no such file, and no page of that name; did you mean “hay-fever”?"),
        (("hay-fever", "--profile", "plane"), "--profile plane: there is no such profile; did you mean “plain”?"),
        (("--profile", "plane"), "--profile plane: there is no such profile; did you mean “plain”?"),
    ],
)
def test_a_wrong_name_is_answered_with_the_nearest(run: Run, words: tuple[str, ...], said: str) -> None:
    assert run("check", *words) == (2, f"{said}\n")


def test_a_file_that_is_no_page_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "gout.pdf").write_bytes(b"%PDF-1.7")
    status, printed = run("check", str(tmp_path / "gout.pdf"))
    assert status == 2
    assert "save it as .txt, .md, .html or .docx" in printed

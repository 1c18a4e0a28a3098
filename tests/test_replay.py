"""A run is said again only when nothing at all has changed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from pipeline.cli import main

SIGNED = Path(__file__).parent / "projects" / "signed"
WELSH = "locales/cy/LC_MESSAGES/bone-scan.po"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of a small project."""
    return Path(shutil.copytree(SIGNED, tmp_path / "signed"))


def check(project: Path) -> int:
    """Run a check, and return its exit status."""
    return main(["check", "--project", str(project), "--today", "2026-11-23"])


def test_a_change_that_hides_its_time_and_size_is_seen(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project) == 0
    file = project / WELSH
    before = file.stat()
    with file.open("r+b") as handle:
        data = handle.read()
        handle.seek(data.index(b"0808 157 0000 i"))
        handle.write(b"0808 157 0001 i")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert check(project) == 1
    assert "entry.phone" in capsys.readouterr().out


def test_a_link_that_leads_round_in_a_circle_does_no_harm(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "source/loop").symlink_to(".")
    (project / "locales/self").symlink_to("self")
    assert check(project) == check(project) == 0
    assert "Traceback" not in capsys.readouterr().err


def test_a_note_that_is_damaged_is_not_believed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project) == 0
    first = capsys.readouterr().out
    (project / ".plainleaf/last-check.json").write_text("[" * 100_000)
    assert check(project) == 0
    assert capsys.readouterr().out == first


def test_a_report_of_a_page_that_is_no_more_goes(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = project / "source/pages/other.txt"
    shutil.copy(project / "source/pages/bone-scan.txt", page)
    check(project)
    assert (project / "reports/other.html").exists()
    page.unlink()
    check(project)
    capsys.readouterr()
    assert sorted(file.name for file in (project / "reports").iterdir() if file.is_file()) == [
        "findings.json",
        "index.html",
    ]

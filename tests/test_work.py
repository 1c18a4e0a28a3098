"""Several pages at once: the same reports, and trouble said as plainly as with one worker."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.cli import main

SIGNED = Path(__file__).parent / "projects" / "signed"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of three pages."""
    root = Path(shutil.copytree(SIGNED, tmp_path / "many"))
    page = root / "source/pages/bone-scan.txt"
    for number in range(2):
        (root / f"source/pages/page-{number}.txt").write_bytes(page.read_bytes())
    return root


def test_an_overview_leads_to_each_page_and_back(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--project", str(project), "--workers", "2", "--today", "2026-11-23"]) == 0
    capsys.readouterr()
    overview = (project / "reports/index.html").read_text("utf-8")
    for name in ("bone-scan", "page-0", "page-1"):
        assert f'href="{name}.html' in overview
        assert 'href="index.html"' in (project / f"reports/{name}.html").read_text("utf-8")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_page_that_cannot_be_read_is_named(project: Path, capsys: pytest.CaptureFixture[str], workers: str) -> None:
    (project / "source/pages/page-1.txt").write_bytes(b"\xff")
    assert main(["check", "--project", str(project), "--workers", workers]) == 2
    assert capsys.readouterr().err.startswith("source/pages/page-1.txt:1: byte 0xff at byte 1 (line 1) is not UTF-8; ")
    assert not (project / "reports").exists()

"""What a newcomer sees: the sample's report and bundles in a browser, and its catalogues in gettext's own tools."""

from __future__ import annotations

import gettext
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.project import open_project, read_po

pytestmark = pytest.mark.sample

HOME = Path(__file__).parents[2]
NAME = "secondary-bone-cancer"
WIDTHS = (320, 768, 1280)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the sample after a check."""
    root = tmp_path_factory.mktemp("sample")
    for folder in ("source", "locales"):
        shutil.copytree(HOME / folder, root / folder)
    assert main(["check", "--project", str(root), "--today", "2026-11-23"]) == 0
    return root


@pytest.mark.outside("chromium")
def test_no_page_of_the_sample_scrolls_sideways(project: Path, opened: Callable[..., list[dict]]) -> None:
    files = {"report": project / "reports/index.html"}
    for bundle in (project / "dist/preview").iterdir():
        files[bundle.name] = bundle / NAME / "index.html"
        files[f"{bundle.name}-report"] = bundle / NAME / "qa-report.html"
    frames = opened({name: file.read_text("utf-8") for name, file in files.items()}, WIDTHS)
    assert len(frames) == 11 * len(WIDTHS)
    assert [(frame["name"], frame["width"], frame["wide"]) for frame in frames if frame["wide"] > 0] == []


@pytest.mark.outside("msgfmt")
@pytest.mark.parametrize("path", sorted(file.relative_to(HOME).as_posix() for file in HOME.glob("locales/**/*.po*")))
def test_gettext_accepts_every_catalogue(path: str, tmp_path: Path) -> None:
    done = subprocess.run(["msgfmt", "-c", "-o", tmp_path / "a.mo", HOME / path], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("language", ["cy", "pl", "ar", "ur"])
def test_the_mo_of_a_bundle_gives_every_translation_back(project: Path, language: str) -> None:
    with (project / f"dist/preview/{language}/{NAME}/{NAME}.mo").open("rb") as file:
        translations = gettext.GNUTranslations(file)
    entries = read_po(open_project(project), language, NAME).entries
    assert len(entries) == 120
    assert all(translations.pgettext(entry.id, entry.source) == entry.translation for entry in entries)

"""A project's folder: what is a page, and what cannot be one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.model.errors import InputError
from pipeline.project import open_project

SIGNED = Path(__file__).parent / "projects" / "signed"
PAGE = "Title\n\nSome words.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of a small project."""
    return Path(shutil.copytree(SIGNED, tmp_path / "signed"))


def test_pages_are_the_files_of_a_known_format_and_a_readme_is_none(project: Path) -> None:
    for name in ("b.txt", "README.md", ".hidden.txt", "notes.pdf"):
        (project / "source/pages" / name).write_text(PAGE)
    assert open_project(project).pages == ("source/pages/b.txt", "source/pages/bone-scan.txt")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("hay fever.txt", "rename it, for example to hay-fever"),
        ("glossary.txt", "is taken"),
        ("Interface.txt", "is taken"),
        ("bone-scan.md", "has the same name"),
    ],
)
def test_a_page_that_cannot_have_a_catalogue_of_its_own_is_refused(project: Path, name: str, message: str) -> None:
    (project / "source/pages" / name).write_text(PAGE)
    with pytest.raises(InputError, match=message):
        open_project(project)


def test_a_project_without_pages_says_so(project: Path) -> None:
    (project / "source/pages/bone-scan.txt").unlink()
    with pytest.raises(InputError, match="there is no page"):
        open_project(project)


def test_a_name_that_no_terminal_can_show_is_spelled_out(project: Path) -> None:
    (project / "source/pages/a\nb\x1b.txt").write_text(PAGE)
    with pytest.raises(InputError) as caught:
        open_project(project)
    assert str(caught.value).startswith("source/pages/a\\nb\\x1b.txt: the name holds more than")

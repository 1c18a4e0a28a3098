"""What all tests share: golden cases, and made-up input that is the same in every run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import configuration, settings

HOME = Path(__file__).parents[1]
SAMPLE = HOME / "source" / "pages" / "secondary-bone-cancer.txt"
REWRITE = os.environ.get("PLAINLEAF_CASES") == "rewrite"

# The same examples each time: a red test is about the change, never about luck.
settings.register_profile("plainleaf", deadline=None, derandomize=True, database=None)
settings.load_profile("plainleaf")
configuration.set_hypothesis_home_dir(str(HOME / ".plainleaf" / "hypothesis"))


@pytest.fixture
def golden() -> Callable[[Path, str], None]:
    """Compare a text with a file of a golden case; `make cases` writes the file instead."""

    def compare(path: Path, text: str) -> None:
        if REWRITE:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.exists(), f"{path} is not there yet; `make cases` writes it"
        assert text == path.read_bytes().decode()

    return compare


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """When golden cases are written anew, run only the tests that have one."""
    if REWRITE:
        others = [item for item in items if "golden" not in getattr(item, "fixturenames", ())]
        items[:] = [item for item in items if item not in others]
        config.hook.pytest_deselected(items=others)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out what cannot be run here, and say why.

    A test marked `outside("msgfmt")` needs that program; one marked `sample` is about the sample page.
    """
    if item.get_closest_marker("sample") and not SAMPLE.exists():
        pytest.skip("the sample page has been taken out")
    for mark in item.iter_markers("outside"):
        for program in mark.args:
            if not shutil.which(program):
                pytest.skip(f"{program} is not installed here")

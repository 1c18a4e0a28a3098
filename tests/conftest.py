"""What all tests share: golden cases, and made-up input that is the same in every run."""

from __future__ import annotations

import datetime
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import configuration, settings

import pipeline.rules
from pipeline.formats.settings import read_glossary
from pipeline.language.terms import page_uses
from pipeline.model.finding import Hit
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.prose import prose
from pipeline.model.rule import DatedRule, PageRule, ProseRule, ReadingRule, RecordRule, Rule, TermRule
from pipeline.stages.measure import measure

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


RULES = Path(pipeline.rules.__file__).parent
HOUSE = House(name="Example Health", languages=("cy",))
TODAY = datetime.date(2026, 1, 1)


@pytest.fixture(scope="session")
def hits() -> Callable[[Rule, Document], Iterator[Hit]]:
    """What a rule yields on a page, with the settings, the glossary and the day that rules' examples are made for."""
    glossary = read_glossary("examples.toml", (RULES / "term" / "examples.toml").read_bytes())

    def look(rule: Rule, page: Document) -> Iterator[Hit]:
        if isinstance(rule, PageRule):
            return rule.check(page, HOUSE)
        if isinstance(rule, ProseRule):
            whole = prose(page)
            return iter(()) if rule.cues and rule.cues.isdisjoint(whole.words) else rule.check(whole, HOUSE)
        if isinstance(rule, RecordRule):
            return rule.check(page, None, HOUSE)
        if isinstance(rule, DatedRule):
            return rule.check(page, HOUSE, TODAY)
        if isinstance(rule, ReadingRule):
            return rule.check(page, measure(page), HOUSE)
        if isinstance(rule, TermRule):
            return rule.check(page, page_uses(page, glossary), glossary, HOUSE)
        raise TypeError(f"{type(rule).__name__} does not look at a page")

    return look

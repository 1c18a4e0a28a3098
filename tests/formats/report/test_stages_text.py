"""What each stage made, as a text to read between stages."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from pipeline.formats.report import stage_text
from pipeline.model.glossary import Glossary
from pipeline.model.report import Report

CASE = Path(__file__).parents[2] / "cases" / "report" / "small"


@pytest.mark.parametrize("stage", ["parse", "score", "terms", "extract", "verify"])
def test_each_stage_can_be_looked_at(stage: str, report: Report, golden) -> None:
    golden(CASE / f"{stage}.txt", stage_text(stage, report))


@pytest.mark.parametrize("stage", ["parse", "score", "extract"])
def test_an_early_stage_needs_nothing_of_the_later_ones(stage: str, report: Report) -> None:
    early = msgspec.structs.replace(report, editions=report.editions[:1], uses=(), glossary=Glossary("g.toml"))
    assert stage_text(stage, early)


def test_nothing_from_a_page_steers_a_terminal_that_shows_it(report: Report) -> None:
    page = msgspec.structs.replace(report.page, title="\x1b[2J\u202eevil")
    assert "\x1b" not in stage_text("parse", msgspec.structs.replace(report, page=page))

"""The chart of reading age by section: its bars, its target, and its text equivalent."""

from __future__ import annotations

import msgspec
import pytest

from pipeline.formats.report import render
from pipeline.formats.report.chart import Chart, chart
from pipeline.model.house import House, Reading
from pipeline.model.report import Report
from pipeline.model.scores import Score


@pytest.fixture
def drawn(report: Report) -> Chart:
    return chart(report)


def test_there_is_a_bar_for_each_section_in_page_order(report: Report, drawn: Chart) -> None:
    assert [bar.name for bar in drawn.sections] == [section.name for section in report.scores.sections]
    assert [bar.width for bar in drawn.sections] == sorted(bar.width for bar in drawn.sections)


def test_a_bar_passes_the_target_just_when_its_section_is_too_hard(drawn: Chart) -> None:
    for bar in (drawn.page, *drawn.sections):
        assert bar and (bar.width > drawn.target_at) == (bar.above > 0)


def test_short_sections_are_marked_and_not_counted_as_hard(drawn: Chart) -> None:
    assert [bar.short for bar in drawn.sections] == [True, False, False]
    assert drawn.hard_count == 0


def test_the_policy_and_the_target_stand_beside_the_bars(report: Report) -> None:
    html = render(report)
    assert "A list item is part of its sentence." in html
    assert "against a target of 11 years" in html


def test_each_bar_links_to_its_section(report: Report, drawn: Chart) -> None:
    headings = [f"b{at}" for at, block in enumerate(report.page.blocks) if block.is_heading]
    assert [bar.anchor for bar in drawn.sections] == headings


def with_age(report: Report, age: float | None) -> Chart:
    counts = report.scores.page.counts
    score = Score(counts, {} if age is None else {"flesch_kincaid": age - 5}, None)
    sections = tuple(msgspec.structs.replace(one, score=score) for one in report.scores.sections)
    scores = msgspec.structs.replace(report.scores, page=score, sections=sections)
    return chart(msgspec.structs.replace(report, scores=scores))


@pytest.mark.parametrize("age", [-12.0, 0.0, 5.0, 11.0, 24.9, 25.1, 400.0])
def test_a_bar_stays_within_the_chart_however_odd_the_text(report: Report, age: float) -> None:
    drawn = with_age(report, age)
    assert drawn.page and 0 <= drawn.page.width <= 100 and drawn.page.age == age
    assert all(0 <= tick.at <= 100 for tick in drawn.ticks)


def test_text_without_words_has_no_bar(report: Report) -> None:
    drawn = with_age(report, None)
    assert drawn.page is None and drawn.sections == ()


@pytest.mark.parametrize("target", [5.0, 9.0, 14.5, 30.0])
def test_the_target_is_within_the_chart(report: Report, target: float) -> None:
    house = House("A", ("ar",), reading=Reading(target, gate=True))
    drawn = chart(msgspec.structs.replace(report, house=house))
    assert 0 <= drawn.target_at <= 100 and drawn.gated

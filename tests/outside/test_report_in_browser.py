"""Reports opened in a browser: nothing to scroll sideways, right-to-left right, a filter that needs no script."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.formats.report import render, render_edition, render_index
from pipeline.model.report import Report

pytestmark = pytest.mark.outside("chromium")

LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis"
WIDTHS = (320, 768, 1280)
# Measures the pairs of texts, and works the filter.
MEASURE = """(page, ends) => {
  const get = (one) => page.querySelector(one);
  const shown = () => [...page.querySelectorAll('#page .note')].filter((one) => one.offsetParent).length;
  const sides = [...page.querySelectorAll('.pair')].map((one) =>
    ['.source', '.translation'].map((side) => Math.round(one.querySelector(side).getBoundingClientRect().left)));
  const paper = getComputedStyle(page.documentElement).backgroundColor, numbers = ends('.translation bdi');
  const notes = [], marks = [];
  if (get('#show-waived')) {
    const mark = () => getComputedStyle(get('#page mark.waived')).textDecorationLine;
    const choice = get('.rule-choice select');
    notes.push(shown()); marks.push(mark());
    get('#show-waived').checked = false; notes.push(shown()); marks.push(mark());
    get('#show-waived').checked = true;
    choice.selectedIndex = [...choice.options].findIndex((one) => one.className === 'r-page-lost-list');
    notes.push(shown()); marks.push(mark());
    get('#only').checked = true;
    notes.push([...page.querySelectorAll('.block')].filter((one) => one.offsetParent).length);
  }
  return { numbers, sides, notes, marks, paper };
}"""


@pytest.fixture(scope="module")
def frames(opened: Callable[..., list[dict]]) -> list[dict]:
    """Open every report at every width in one browser, and return what was measured."""
    report = _small_report()
    pages = {"report": render(report), "overview": render_index([report, report])}
    pages |= {edition.language: render_edition(report, edition) for edition in report.editions}
    pages["long_words"] = re.sub(r"(<h1[^>]*>|<p>|<li>|<dd>|<strong>|<td>)", rf"\1{LONG} ", pages["report"])
    return opened(pages, WIDTHS, MEASURE)


def _small_report() -> Report:
    own = runpy.run_path(str(Path(__file__).parents[1] / "formats" / "report" / "conftest.py"))
    return own["small_report"]()


def test_nothing_scrolls_sideways_at_any_width(frames: list[dict]) -> None:
    assert len(frames) == 5 * len(WIDTHS)
    assert [(frame["name"], frame["width"], frame["wide"]) for frame in frames if frame["wide"] > 0] == []


def test_the_style_is_let_through_by_the_reports_own_policy(frames: list[dict]) -> None:
    assert {frame["paper"] for frame in frames} == {"rgb(250, 249, 245)"}


def test_telephone_numbers_read_from_left_to_right_in_arabic(frames: list[dict]) -> None:
    numbers = [number for frame in frames if frame["name"] == "ar" for number in frame["numbers"]]
    assert "0808 157 0000" in {words for words, _, _ in numbers}
    assert all(first < last for words, first, last in numbers if len(words) > 1)


def test_source_and_translation_stand_beside_each_other_where_there_is_room(frames: list[dict]) -> None:
    for frame in frames:
        beside = {source < translation for source, translation in frame["sides"]}
        assert beside <= {frame["width"] >= 768}


def test_the_filter_hides_notes_and_marks_without_any_script(frames: list[dict]) -> None:
    for frame in frames:
        if frame["name"] == "report":
            assert frame["notes"] == [3, 2, 1, 1], "all; without known faults; one rule; its blocks only"
            assert frame["marks"] == ["underline", "none", "underline"]

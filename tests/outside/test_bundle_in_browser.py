"""Bundles opened in a browser: nothing to scroll sideways, and numbers that read the right way round."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.outside("chromium")

TESTS = Path(__file__).parents[1]
LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis"
WIDTHS = (320, 640, 1280)  # a small telephone, a desk at 200 % zoom, a desk
MEASURE = """(page, ends) => ({
  numbers: ends('.number'),
  paper: getComputedStyle(page.body).backgroundColor, leading: parseFloat(getComputedStyle(page.body).lineHeight),
  heights: [...page.querySelectorAll('nav a, a.note')].map((a) => a.getBoundingClientRect().height),
})"""


@pytest.fixture(scope="module")
def frames(opened: Callable[..., list[dict]]) -> list[dict]:
    """Open every case at every width in one browser, and return what was measured."""
    own = runpy.run_path(str(TESTS / "stages" / "test_publish.py"))
    pages = {case: own["published"](case).files["index.html"].decode() for case in own["NAMES"]}
    pages["long_words"] = re.sub(r"(<h1[^>]*>|<p>|<dd>|<li>|href=\"#[a-z-]+\">)", rf"\1{LONG} ", pages["english_draft"])
    return opened(pages, WIDTHS, MEASURE)


def test_nothing_scrolls_sideways_at_any_width(frames: list[dict]) -> None:
    assert len(frames) >= 3 * len(WIDTHS)
    assert [(frame["name"], frame["width"], frame["wide"]) for frame in frames if frame["wide"] > 0] == []


def test_telephone_numbers_and_doses_read_from_left_to_right_in_arabic(frames: list[dict]) -> None:
    numbers = [number for frame in frames if frame["name"] == "arabic_draft" for number in frame["numbers"]]
    assert {words for words, _, _ in numbers} >= {"0808 800 4040", "2.5 mg"}
    assert all(first < last for _, first, last in numbers)


def test_the_style_sheet_is_let_through_by_the_pages_own_policy(frames: list[dict]) -> None:
    assert {frame["paper"] for frame in frames} == {"rgb(252, 252, 250)"}


def test_urdu_has_more_room_between_lines_than_arabic_and_arabic_more_than_english(frames: list[dict]) -> None:
    leading = {frame["name"]: frame["leading"] for frame in frames}
    assert leading["english_draft"] < leading["arabic_draft"] < leading["urdu_without_title"]


def test_every_link_is_tall_enough_to_touch(frames: list[dict]) -> None:
    """WCAG 2.2 AA, 2.5.8, asks for 24 pixels; links within a sentence are exempt."""
    assert min(height for frame in frames for height in frame["heights"]) >= 24

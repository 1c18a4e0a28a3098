"""Bundles opened in a browser: nothing to scroll sideways, and numbers that read the right way round."""

from __future__ import annotations

import html
import json
import re
import runpy
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.outside("chromium")

TESTS = Path(__file__).parents[1]
LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis"
WIDTHS = (320, 640, 1280)  # a small telephone, a desk at 200 % zoom, a desk
FRAME = '<iframe data-case="{case}" width="{width}" height="900" src="{address}"></iframe>\n'
# Measures each frame when all have loaded, and leaves what it found in the page as JSON.
SCRIPT = """
addEventListener('load', () => {
  const found = [...document.querySelectorAll('iframe')].map((frame) => {
    const page = frame.contentDocument, root = page.documentElement, body = page.body;
    const edge = (node, at) => {
      const range = page.createRange();
      range.setStart(node, at); range.setEnd(node, at + 1);
      return Math.round(range.getBoundingClientRect().left);
    };
    const numbers = [...page.querySelectorAll('.number')].map((number) => {
      const walker = page.createTreeWalker(number, NodeFilter.SHOW_TEXT), node = walker.nextNode();
      return [node.data, edge(node, 0), edge(node, node.data.length - 1)];
    });
    return {
      case: frame.dataset.case, width: frame.width, wide: root.scrollWidth - root.clientWidth, numbers,
      paper: getComputedStyle(body).backgroundColor, leading: parseFloat(getComputedStyle(body).lineHeight),
      heights: [...page.querySelectorAll('nav a, a.note')].map((a) => a.getBoundingClientRect().height),
    };
  });
  const out = document.createElement('pre');
  out.textContent = JSON.stringify(found);
  document.body.replaceChildren(out);
});
"""


@pytest.fixture(scope="module")
def frames(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """Open every case at every width in one browser, and return what was measured."""
    folder = tmp_path_factory.mktemp("bundles")
    own = runpy.run_path(str(TESTS / "stages" / "test_publish.py"))
    pages = {case: own["published"](case).files["index.html"].decode() for case in own["NAMES"]}
    pages["long_words"] = re.sub(r"(<h1[^>]*>|<p>|<dd>|<li>|href=\"#[a-z-]+\">)", rf"\1{LONG} ", pages["english_draft"])
    for case, text in pages.items():
        (folder / f"{case}.html").write_text(text, "utf-8")
    listed = "".join(FRAME.format(case=case, width=w, address=f"{case}.html") for case in pages for w in WIDTHS)
    (folder / "all.html").write_text(
        f"<!doctype html><meta charset=utf-8><body>{listed}<script>{SCRIPT}</script>", "utf-8"
    )
    command = [
        *(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-sync",
            "--disable-quic",
        ),
        *("--disable-background-networking", "--disable-component-update", "--hide-scrollbars"),
        *("--allow-file-access-from-files", "--virtual-time-budget=20000", f"--user-data-dir={folder / 'profile'}"),
        *("--dump-dom", (folder / "all.html").as_uri()),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    found = re.search(r"<pre>(\[.*\])</pre>", done.stdout, re.DOTALL)
    assert found, done.stdout[-2000:]
    return json.loads(html.unescape(found[1]))


def test_nothing_scrolls_sideways_at_any_width(frames: list[dict]) -> None:
    assert len(frames) >= 3 * len(WIDTHS)
    assert [(frame["case"], frame["width"], frame["wide"]) for frame in frames if frame["wide"] > 0] == []


def test_telephone_numbers_and_doses_read_from_left_to_right_in_arabic(frames: list[dict]) -> None:
    numbers = [number for frame in frames if frame["case"] == "arabic_draft" for number in frame["numbers"]]
    assert {words for words, _, _ in numbers} >= {"0808 800 4040", "2.5 mg"}
    assert all(first < last for _, first, last in numbers)


def test_the_style_sheet_is_let_through_by_the_pages_own_policy(frames: list[dict]) -> None:
    assert {frame["paper"] for frame in frames} == {"rgb(252, 252, 250)"}


def test_urdu_has_more_room_between_lines_than_arabic_and_arabic_more_than_english(frames: list[dict]) -> None:
    leading = {frame["case"]: frame["leading"] for frame in frames}
    assert leading["english_draft"] < leading["arabic_draft"] < leading["urdu_without_title"]


def test_every_link_is_tall_enough_to_touch(frames: list[dict]) -> None:
    """WCAG 2.2 AA, 2.5.8, asks for 24 pixels; links within a sentence are exempt."""
    assert min(height for frame in frames for height in frame["heights"]) >= 24

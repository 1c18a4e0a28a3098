"""Pages opened in headless Chromium, each at several widths, and measured by a script."""

from __future__ import annotations

import html
import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

FRAME = '<iframe data-name="{name}" width="{width}" height="900" src="{name}.html"></iframe>\n'
# Measures each frame when all have loaded, and leaves what it found in the page as JSON.
SCRIPT = """
addEventListener('load', () => {{
  const measure = {measure};
  const found = [...document.querySelectorAll('iframe')].map((frame) => {{
    const page = frame.contentDocument, root = page.documentElement;
    page.querySelectorAll('details').forEach((one) => {{ one.open = true; }});
    const left = (node, at) => {{
      const range = page.createRange();
      range.setStart(node, at); range.setEnd(node, at + 1);
      return Math.round(range.getBoundingClientRect().left);
    }};
    // The words of each element that a selector finds, with the left edges of their first and last letter.
    const ends = (selector) => [...page.querySelectorAll(selector)].map((one) => {{
      const walker = page.createTreeWalker(one, NodeFilter.SHOW_TEXT), node = walker.nextNode();
      return [node.data, left(node, 0), left(node, node.data.length - 1)];
    }});
    return {{
      name: frame.dataset.name, width: +frame.width, wide: root.scrollWidth - root.clientWidth,
      ...measure(page, ends),
    }};
  }});
  const out = document.createElement('pre');
  out.textContent = JSON.stringify(found);
  document.body.replaceChildren(out);
}});
"""
CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-component-update", "--hide-scrollbars"),
    *("--no-first-run", "--disable-sync", "--disable-quic", "--disable-background-networking"),
    *("--allow-file-access-from-files", "--virtual-time-budget=20000"),
)
Opened = Callable[[dict[str, str], tuple[int, ...], str], list[dict]]


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """Return what opens pages (name → HTML) at some widths in one browser, and gives what was measured in each.

    `measure` is a JavaScript function of the page and of `ends`; what it returns is added to name, width
    and how many pixels the page is too wide.
    """

    def open_all(pages: dict[str, str], widths: tuple[int, ...], measure: str = "() => ({})") -> list[dict]:
        folder = tmp_path_factory.mktemp("pages")
        for name, text in pages.items():
            (folder / f"{name}.html").write_text(text, "utf-8")
        frames = "".join(FRAME.format(name=name, width=width) for name in pages for width in widths)
        script = f"<script>{SCRIPT.format(measure=measure)}</script>"
        (folder / "all.html").write_text(f"<!doctype html><meta charset=utf-8><body>{frames}{script}", "utf-8")
        return _measured(folder)

    return open_all


def _measured(folder: Path) -> list[dict]:
    command = [*CHROMIUM, f"--user-data-dir={folder / 'profile'}", "--dump-dom", (folder / "all.html").as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=True)
    found = re.search(r"<pre>(\[.*\])</pre>", done.stdout, re.DOTALL)
    assert found, done.stdout[-2000:]
    return json.loads(html.unescape(found[1]))

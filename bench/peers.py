"""What other tools make of a page, as lists of blocks: only to compare with. None of them is part of Plainleaf.

trafilatura and readability-lxml take the furniture off an HTML page. Nobody does so for text dumps or Markdown, so
there the peers are the two plain ways of reading them: a paragraph between two blank lines, and CommonMark.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree, html
from markdown_it import MarkdownIt
from readability import Document
from trafilatura import extract

Blocks = list[dict[str, object]]
_FRONT_MATTER = re.compile(r"^---\n.*?\n---\n", re.DOTALL)
_HEADING = re.compile(r"h([1-6])")


def block(kind: str, text: str, level: int | None = None) -> dict[str, object]:
    """Return one block as score.py wants it. What a tool leaves out counts as furniture."""
    return {"type": kind, "level": level, "text": " ".join(text.split()), "chrome": False, "flag": ""}


def by_trafilatura(data: bytes) -> Blocks:
    """Return the blocks of trafilatura's XML; with `favor_recall`, as it loses fewest words so."""
    found = extract(data, output_format="xml", include_comments=False, favor_recall=True)
    return list(_from_tree(etree.fromstring(found.encode()))) if found else []


def by_readability(data: bytes) -> Blocks:
    """Return the blocks of the HTML that readability-lxml keeps, with its title at the top unless it is among them."""
    page = Document(data.decode("utf-8", "replace"))
    kept = list(_from_tree(html.fromstring(page.summary())))
    title = block("heading", page.short_title(), 1)
    return kept if title["text"] in [one["text"] for one in kept] else [title, *kept]


def by_blank_lines(data: bytes) -> Blocks:
    """Return a paragraph for each stretch between blank lines."""
    parts = re.split(r"\n\s*\n", data.decode("utf-8", "replace"))
    return [block("paragraph", part) for part in parts if part.strip()]


def by_commonmark(data: bytes) -> Blocks:
    """Return the blocks that CommonMark, with GitHub's tables, sees in a text."""
    text = _FRONT_MATTER.sub("", data.decode("utf-8", "replace").replace("\r\n", "\n"))
    shown = MarkdownIt("commonmark").enable("table").render(text)
    return list(_from_tree(html.fromstring(f"<div>{shown}</div>"))) if shown.strip() else []


_TYPES = {"item": "list_item", "li": "list_item", "row": "table_row", "tr": "table_row", "figcaption": "caption"}
_WHOLE = {"p", "head", "item", "li", "row", "tr", "figcaption", "dt", "dd", "pre", "quote", "h1", "h2", "h3", "h4"}
_WHOLE |= {"h5", "h6"}


def _from_tree(root: etree._Element) -> Iterator[dict[str, object]]:
    """Yield a block for each element that holds a text; text that stands in none makes paragraphs."""
    loose: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            if element.tag in _WHOLE:
                yield from _paragraph(loose)
            loose.append(element.text or "")
            continue
        if element.tag in _WHOLE:
            yield from _made(element, "".join(loose))
            loose.clear()
        elif element.tag in ("div", "section", "article", "list", "ul", "ol", "table", "main", "body"):
            yield from _paragraph(loose)
        loose.append(element.tail or "")
    yield from _paragraph(loose)


def _paragraph(loose: list[str]) -> Iterator[dict[str, object]]:
    text = "".join(loose)
    loose.clear()
    if text.strip():
        yield block("paragraph", text)


def _made(element: etree._Element, text: str) -> Iterator[dict[str, object]]:
    if not text.strip():
        return
    level = _HEADING.fullmatch(element.get("rend", "h2") if element.tag == "head" else str(element.tag))
    if level:
        yield block("heading", text, int(level[1]))
        return
    parent = element.getparent()
    outer = str(parent.tag) if parent is not None and element.tag == "p" else str(element.tag)
    yield block(_TYPES.get(outer, "paragraph"), text)


PEERS: dict[str, dict[str, Callable[[bytes], Blocks]]] = {
    "html": {"trafilatura": by_trafilatura, "readability": by_readability},
    "txt": {"blank lines": by_blank_lines, "CommonMark": by_commonmark},
    "md": {"blank lines": by_blank_lines, "CommonMark": by_commonmark},
}

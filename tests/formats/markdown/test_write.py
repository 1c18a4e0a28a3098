"""A page written as Markdown: clean enough to edit by hand."""

from __future__ import annotations

import msgspec

from pipeline.formats.markdown.write import write
from pipeline.model.page import Document, Kind
from pipeline.stages.parse import parse

HTML = """<html><body><main>
<h1>Hay fever</h1>
<p>Ask a <a href="/nurse" title="Nurses">nurse</a> or your <abbr title="general practitioner">GP</abbr>.</p>
<h2>What helps</h2>
<p>You can:</p>
<ol><li>wash<ul><li>hands</li></ul></li><li>rest</li></ol>
<p><b>No</b> 1. * test_x_</p>
<table><tr><th>Age</th><th>Dose</th></tr><tr><td>6 | 7</td><td>5 ml</td></tr></table>
<blockquote><p>I slept.</p></blockquote>
<p><img src="eye.png" alt="A red eye"></p>
</main></body></html>"""

CLEAN = "---\nclean: true\n---\n\n"
MARKDOWN = (
    CLEAN
    + """# Hay fever

Ask a [nurse](/nurse "Nurses") or your GP.

## What helps

You can:

1. wash
   - hands
2. rest

**No** 1. \\* test\\_x\\_

| Age | Dose |
| --- | --- |
| 6 \\| 7 | 5 ml |

> I slept.

![A red eye](eye.png)

*[GP]: general practitioner
"""
)


def read(text: str) -> Document:
    return parse("source/pages/page.md", text.encode(), "en")


def test_a_page_is_clean_markdown() -> None:
    assert write(parse("source/pages/page.html", HTML.encode(), "en")) == MARKDOWN


def test_writing_what_was_written_changes_nothing() -> None:
    assert write(read(MARKDOWN)) == MARKDOWN


def test_boxes_captions_and_definitions_are_written_as_they_are_read() -> None:
    boxes = "::: urgent\n\n## Call us\n\n:::\n\n::: caption\n\nAn eye.\n\n:::"
    text = f"{CLEAN}# Hay fever\n\n{boxes}\n\nPollen\n: Dust.\n"
    assert write(read(text)) == text


def test_an_abbreviation_that_is_not_marked_everywhere_keeps_its_tag() -> None:
    text = CLEAN + '# Hay fever\n\nYour <abbr title="general practitioner">GP</abbr> is a GP.\n'
    assert write(read(text)) == text


def test_what_a_page_says_of_itself_stands_at_the_top() -> None:
    dates = "published: 2026-03-01\nupdated: 2026-05-01\nreview_due: 2029-05-01"
    text = f'---\n{dates}\nauthor: "Ann Lee"\nclean: true\n---\n\n# Hay fever\n'
    assert write(read(text)) == text


def test_metadata_that_has_no_key_is_kept() -> None:
    page = read("---\nbatch: A 12\n---\n\n# Hay fever\n")
    again = read(write(page))
    assert [block.text for block in again.blocks if block.kind is Kind.METADATA] == ["true", "A 12"]


def test_furniture_is_left_out() -> None:
    page = read("# Hay fever\n\nYou sneeze.\n\nShare this page\n")
    kinds = (Kind.TITLE, Kind.PARAGRAPH, Kind.FURNITURE)
    blocks = tuple(msgspec.structs.replace(one, kind=kind) for one, kind in zip(page.blocks, kinds, strict=True))
    assert write(msgspec.structs.replace(page, blocks=blocks)) == CLEAN + "# Hay fever\n\nYou sneeze.\n"

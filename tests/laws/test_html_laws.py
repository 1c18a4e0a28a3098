"""Laws of reading HTML, for any soup of tags: no word is lost or told twice, each leads back to its place."""

from __future__ import annotations

import re
from itertools import combinations, count
from xml.etree.ElementTree import Element

import html5lib
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.formats.html.read import read
from pipeline.formats.reading.piece import Piece
from pipeline.model.errors import PageError
from pipeline.model.markup import MarkKind
from pipeline.model.page import Kind

BLOCKS = [
    "div",
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "h1",
    "h3",
    "section",
    "blockquote",
    "table",
    "tr",
    "td",
    "th",
]
BLOCKS += ["tbody", "caption", "figure", "figcaption"]
IN_LINE = ["b", "i", "em", "strong", "span", "code", "sup", "a", "abbr", "q"]
START = st.sampled_from(
    [f"<{name}>" for name in [*BLOCKS, *IN_LINE]]
    + ['<div class="menu">', "<p lang=cy>", '<a href="/x?a=1&amp;b">', "<DIV ID=x>", "<details>", "<summary>", "<main>"]
)
END = st.sampled_from([f"</{name}>" for name in [*BLOCKS, *IN_LINE, "details", "summary", "main"]])
UNSEEN_PARTS = ["<!-- w -->", "<!>", "<script>if (a < b) w()</script>", "<style>w {}</style>", "<template>w</template>"]
ENTITIES = ["&nbsp;", "&amp;", "&lt;b&gt;", "&eacute;", "&#8217;"]
OTHER = st.sampled_from(
    [*UNSEEN_PARTS, *ENTITIES, "<b hidden>w</b>", "<img alt=''>", "<br>", "<br/>", "<hr>", "• ", "\n", "\t "]
)
PARTS = st.lists(st.one_of(START, END, OTHER, st.just("word")), max_size=40)
UNSEEN = {"script", "style", "template", "head"}


def soup(parts: list[str]) -> str:
    """Write the parts down, each word with a number of its own."""
    number = count(1)
    return "".join(f" w{next(number)} " if part == "word" else part for part in parts)


def seen(element: Element) -> str:
    """Return the text that a browser shows."""
    name = element.tag if isinstance(element.tag, str) else "script"  # a comment
    inside = "" if name in UNSEEN or "hidden" in element.attrib else (element.text or "") + "".join(map(seen, element))
    return f"{inside}{element.tail or ''}"


def pieces_of(text: str) -> tuple[Piece, ...]:
    try:
        return read("page.html", text)
    except PageError:
        assume(False)
        raise


@given(PARTS)
def test_every_word_that_a_browser_shows_is_in_exactly_one_piece(parts: list[str]) -> None:
    text = soup(parts)
    shown = re.findall(r"w\d+", seen(html5lib.parse(text, namespaceHTMLElements=False)))
    found = [word for piece in pieces_of(text) for word in re.findall(r"w\d+", piece.text)]
    assert sorted(found) == sorted(shown)


@given(PARTS)
def test_every_letter_leads_back_to_its_place_in_the_file(parts: list[str]) -> None:
    text = soup(parts)
    for piece in pieces_of(text):
        offsets = [offset for offset, _ in piece.anchors]
        assert offsets == sorted(set(offsets)) and offsets[0] == 0
        for (offset, place), (end, _) in zip(piece.anchors, [*piece.anchors[1:], (len(piece.text), 0)], strict=True):
            for step, letter in enumerate(piece.text[offset:end]):
                there = text[place + step : place + step + 1]
                assert letter == there or there == "&" or (letter == " " and (there.isspace() or there == "<"))


@given(PARTS)
def test_texts_are_folded_and_marks_nest_inside_them(parts: list[str]) -> None:
    for piece in pieces_of(soup(parts)):
        assert piece.text == " ".join(piece.text.split()) != ""
        for mark in piece.marks:
            assert 0 <= mark.start < mark.end <= len(piece.text)
            assert (piece.text[mark.start : mark.end] == " ") == (mark.kind is MarkKind.BREAK)
        for one, other in combinations(piece.marks, 2):
            assert one.end <= other.start or other.end <= one.end
            assert (one.start, -one.end) <= (other.start, -other.end)


@given(PARTS)
def test_a_cell_of_a_table_stands_in_a_row_and_column_of_its_own(parts: list[str]) -> None:
    for piece in pieces_of(soup(parts)):
        if piece.kind is Kind.TABLE_CELL:
            assert piece.cell is not None and min(piece.cell.table, piece.cell.row, piece.cell.column) >= 1


@given(st.text(alphabet="<>/!-=\"'&; \nabp", max_size=60))
def test_any_text_at_all_is_read_or_refused_with_its_place(text: str) -> None:
    try:
        read("page.html", text)
    except PageError as refused:
        assert refused.line and refused.remedy

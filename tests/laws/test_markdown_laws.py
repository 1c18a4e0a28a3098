"""Markdown reads to places that are right, loses no word, and reads back as what was written."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence

from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.formats.html.read import read as read_html
from pipeline.formats.markdown.read import read
from pipeline.formats.markdown.write import write
from pipeline.formats.reading.piece import END_OF_FILE, Piece
from pipeline.model.errors import PageError
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Block, Box, CallOut, Cell, Document, Kind
from pipeline.model.text import Origin, Span

SPACES = [" ", "  ", "    ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\ufeff"]
BEGINNINGS = [
    "# ",
    "- ",
    "1. ",
    "2) ",
    "> ",
    "• ",
    ": ",
    ":::",
    "::: note\n",
    "---",
    "===",
    "[!NOTE]",
    "```\n",
    "|-|\n",
]
PAIRS = [
    "*",
    "**",
    "_",
    "`",
    "~~",
    "[",
    "](",
    ")",
    "](/x)",
    "![",
    "](y.png)",
    "[^1]",
    "[x]: /y\n",
    "*[GP]: doctor\n",
    "|",
]
TAGS = ["<b>", "</b>", "<br>", "<td>", "</table>", "<!--", "-->", "<li>", "<p>", "<"]
OTHER = ["a", "GP ", "One", "é", "&amp;", "&nbsp;", "&#65;", "\\", "\\*", "{.a}", ".", "!", "http://a.b"]
SIGNS = st.lists(st.sampled_from(SPACES + BEGINNINGS + PAIRS + TAGS + OTHER), max_size=30).map("".join)


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a text, none where it is refused."""
    try:
        return read("page.md", text)
    except PageError:
        return ()


@given(SIGNS)
def test_every_letter_comes_from_the_place_that_its_anchor_names(text: str) -> None:
    for piece in pieces(text):
        assert piece.text == " ".join(piece.text.split())
        assert piece.anchors[0][0] == 0
        offsets = [offset for offset, _ in piece.anchors]
        assert offsets == sorted(set(offsets)) and offsets[-1] < len(piece.text)
        for at, letter in enumerate(piece.text):
            offset, file = piece.anchors[bisect_right(offsets, at) - 1]
            there = text[file + at - offset]
            assert letter in (there, " ") or there == "&" or piece.kind is Kind.IMAGE


@given(SIGNS)
def test_the_marks_of_a_piece_have_words_and_never_cross(text: str) -> None:
    for piece in pieces(text):
        assert [(mark.start, -mark.end) for mark in piece.marks] == sorted((m.start, -m.end) for m in piece.marks)
        for mark in piece.marks:
            assert 0 <= mark.start < mark.end <= len(piece.text)
            assert mark.kind is MarkKind.BREAK or piece.text[mark.start] != " " != piece.text[mark.end - 1]
        for one, two in itertools.combinations(piece.marks, 2):
            assert one.end <= two.start or two.end <= one.end


BEFORE = [
    "",
    "\n",
    "# ",
    "### ",
    "- ",
    "  - ",
    "* ",
    "1. ",
    "7) ",
    "> ",
    "> - ",
    "• ",
    "::: warning ",
    "| ",
    "    ",
    ": ",
]
BEFORE += [
    "<p>",
    "<li>",
    "<td>",
    "<div>\n\n",
    "</div>",
    "<b>",
    "**",
    "[ ] ",
    "> [!TIP] ",
    "<details><summary>",
    "[^2]: ",
]
AFTER = ["", ".", ":", "**", " |", "  ", "\\", "</b>", "\n---", "\n===", "\n\n", "\n|---|", " <br>", " {.x}", "&amp;"]
LINES = st.lists(st.tuples(st.sampled_from(BEFORE), st.sampled_from(AFTER)), max_size=12)


@given(LINES)
def test_every_word_is_in_exactly_one_piece_and_in_order(lines: list[tuple[str, str]]) -> None:
    text = "\n".join(
        f"{before}Word{number} and{number}&nbsp;so{number}{after}" for number, (before, after) in enumerate(lines)
    )
    words = re.findall(r"(?:Word|and|so)\d+", text)
    assert [word for piece in pieces(text) for word in re.findall(r"\b(?:Word|and|so)\d+\b", piece.text)] == words


def page(blocks: Sequence[Block]) -> Document:
    """Return a page of these blocks, with one box number for each run of boxes that are equal."""
    return Document("page.md", "en", "", "", tuple(blocks), Origin("page.md", ((0, 0),), (0,)))


def block(piece: Piece) -> Block:
    """Return the block that a piece makes by itself. A title is the first of the headings."""
    kind = Kind.HEADING if piece.kind is Kind.TITLE else piece.kind or Kind.PARAGRAPH
    return Block(
        kind, piece.text, Span(0, 0), piece.level, marks=piece.marks, number=piece.number,
        cell=piece.cell, box=piece.box, language=piece.language, target=piece.target,
    )  # fmt: skip


def described(parts: Sequence[Piece] | Sequence[Block]) -> list[tuple[object, ...]]:
    """Return what must be the same once more. Tables count from 1; a box is what it asks, not its number."""
    tables: dict[int, int] = {}
    rows: list[tuple[object, ...]] = []
    for part in parts:
        if part.kind is Kind.METADATA:
            continue
        place = part.cell and (tables.setdefault(part.cell.table, len(tables) + 1), part.cell.row, part.cell.column)
        header = part.cell and part.cell.is_header
        box = part.box and part.box.call_out
        rows.append(
            (part.kind, part.text, part.level, part.number, part.marks, place, header, box, part.language, part.target)
        )
    return rows


@given(SIGNS)
def test_what_was_read_is_written_and_read_again_as_the_same(text: str) -> None:
    first = [block(piece) for piece in pieces(text)]
    if first:
        written = write(page(first))
        assert described(read("page.md", written)) == described(first), written


WORDS = st.text(
    alphabet="aB é1.!#*_`[]()<>&;|\\~{}:-+=•/\"'", min_size=1, max_size=14
).map(lambda text: " ".join(text.split())).filter(lambda text: any(one.isalnum() for one in text))  # fmt: skip
ODD = st.sampled_from(
    ["http://a.b", "www.a.b", "1. a", "10) b", "- a", "&lt; b", "a &amp; b", "![a](b)", "# a #", "::: note", "A."]
)
TEXTS = st.lists(WORDS | ODD, min_size=1, max_size=4).map(" ".join)


@st.composite
def marks(draw: st.DrawFn, text: str) -> tuple[Mark, ...]:
    """Return marks on words of a text that nest or stand apart."""
    found: list[Mark] = []
    edges = [0, *(at + 1 for at, one in enumerate(text) if one == " "), len(text) + 1]
    kinds = [MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.CODE, MarkKind.SUPERSCRIPT, MarkKind.QUOTE, MarkKind.LINK]
    kinds += [MarkKind.ABBREVIATION, MarkKind.LANGUAGE]
    start, end = 0, len(edges) - 1
    for kind in draw(st.permutations(kinds))[: draw(st.integers(0, 3))]:
        start = draw(st.integers(start, end - 1))
        end = draw(st.integers(start + 1, end))
        target = draw(st.sampled_from(["/x", "/a b", "a(b)c", "#", "/q?a=1&lt;2", ""])) if kind is MarkKind.LINK else ""
        title = "in full" if kind is MarkKind.ABBREVIATION or (target and draw(st.booleans())) else ""
        language = "cy" if kind is MarkKind.LANGUAGE else ""
        found.append(Mark(edges[start], edges[end] - 1, kind, target, title, language))
    breaks = [at for at, one in enumerate(text) if one == " " and draw(st.integers(0, 4)) == 0]
    found += [Mark(at, at + 1, MarkKind.BREAK) for at in breaks]
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))


@st.composite
def blocks(draw: st.DrawFn) -> list[Block]:
    """Return blocks of every kind, in boxes, lists and tables."""
    found: list[Block] = []
    tables = 0
    for number in range(1, draw(st.integers(1, 5)) + 1):
        call_out = draw(st.none() | st.sampled_from(CallOut))
        box = Box(number, call_out) if call_out else None
        language = draw(st.sampled_from(["", "", "", "cy"]))
        for _ in range(draw(st.integers(1, 4))):
            kind = draw(
                st.sampled_from([kind for kind in Kind if kind not in (Kind.METADATA, Kind.FURNITURE, Kind.TITLE)])
            )
            kind = Kind.PARAGRAPH if kind is Kind.LIST_INTRODUCTION else kind
            cells: list[Cell | None] = [None]
            if kind is Kind.TABLE_CELL:
                tables += 1
                places = draw(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), min_size=1, unique=True))
                heads = draw(st.integers(0, 2))
                cells = [Cell(tables, row, column, (heads, row) == (1, 1) or (heads, column) == (2, 1))
                         for row, column in sorted(places)]  # fmt: skip
            for cell in cells:
                text = draw(TEXTS)
                level = draw(st.integers(1, 4)) if kind in (Kind.HEADING, Kind.LIST_ITEM) else 0
                found.append(Block(
                    kind, text, Span(0, 0), level, marks=() if kind is Kind.IMAGE else draw(marks(text)),
                    number=draw(st.integers(0, 12)) if kind is Kind.LIST_ITEM else 0, cell=cell, box=box,
                    language=language, target="a b.png" if kind is Kind.IMAGE else "",
                ))  # fmt: skip
    return found


@given(blocks())
def test_blocks_of_every_kind_are_read_as_they_were_written(made: list[Block]) -> None:
    written = write(page(made))
    assert described(read("page.md", written)) == described(made), written


@given(SIGNS)
def test_the_last_piece_knows_that_it_is(text: str) -> None:
    assert all(piece.gap_after == END_OF_FILE for piece in pieces(text)[-1:])


ELEMENTS = [
    "p",
    "h2",
    "h3",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "figure",
    "details",
]
ELEMENTS += [
    "figcaption",
    "b",
    "em",
    "code",
    "sup",
    "q",
    "abbr title='in full'",
    "a href='/x(y)' title='t'",
    "div lang='cy'",
]
ELEMENTS += ["span lang='fr'", "summary", "img alt='red eye' src='a b.png'", "br"]
INSIDE = st.sampled_from(["One", " two GP ", "3. *x*", "# a_b_", "&lt;b>", "", "www.a.b"])
HTML = st.lists(st.tuples(st.sampled_from(ELEMENTS), INSIDE, st.booleans()), max_size=16)


def tables_are_whole(made: Sequence[Piece]) -> bool:
    """Whether each table is one run of cells, each in one piece: Markdown's tables hold nothing but words."""
    runs = [table for table, _ in itertools.groupby(made, key=lambda piece: piece.cell and piece.cell.table) if table]
    cells = [(piece.cell, piece.kind) for piece in made if piece.cell]
    are_plain = all(kind is Kind.TABLE_CELL for _, kind in cells)
    return are_plain and len(runs) == len(set(runs)) and len(cells) == len(set(cells))


@given(HTML)
def test_a_web_page_is_written_and_read_again_as_the_same(made: list[tuple[str, str, bool]]) -> None:
    inside = "".join(f"<{tag}>{text}" + f"</{tag.split()[0]}>" * ends for tag, text, ends in made)
    read_first = read_html("page.html", f"<main><h1>Title</h1><p>Begin. {inside}</main>")
    assume(tables_are_whole(read_first))
    first = [block(piece) for piece in read_first]
    written = write(page(first))
    assert described(read("page.md", written)) == described(first), written

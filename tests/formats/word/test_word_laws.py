"""What holds for every Word file: no word is lost or doubled, marks nest, and every word is found where it stands."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.formats.word.read import read
from pipeline.model.markup import MarkKind
from pipeline.stages.parse import parse

_LOOKS = st.lists(st.sampled_from(["<w:b/>", "<w:i/>", '<w:vertAlign w:val="superscript"/>']), max_size=3, unique=True)
_WORDS = st.lists(st.sampled_from(["stop", "2.5", "mg", "don’t", "Gout", "é", "£5"]), min_size=1, max_size=4)
_SPACES = st.sampled_from(["", " ", "  ", "\u00a0", "\t", "\n"])


@st.composite
def runs(draw) -> str:
    """Draw a paragraph's inside: runs, breaks, links and fields, with spaces wherever they fall."""
    parts = []
    for _ in range(draw(st.integers(1, 5))):
        words = draw(_SPACES) + " ".join(draw(_WORDS)) + draw(_SPACES)
        run = (
            f'<w:r><w:rPr>{"".join(draw(_LOOKS))}</w:rPr><w:t xml:space="preserve">{words}</w:t>'
            f"{draw(st.sampled_from(['', '<w:br/>', '<w:tab/>']))}</w:r>"
        )
        parts.append(draw(st.sampled_from(["{}", '<w:hyperlink w:anchor="a">{}</w:hyperlink>'])).format(run))
    return "".join(parts)


@st.composite
def bodies(draw, make) -> str:
    """Draw a body: paragraphs of all kinds, and tables of them."""
    styles = st.sampled_from(["", "Title", "Heading1", "Heading2", "Caption", "Quote"])
    paragraphs = [make.p(inside, draw(styles)) for inside in draw(st.lists(runs(), min_size=1, max_size=6))]
    items = [
        make.item(" ".join(draw(_WORDS)), draw(st.sampled_from([1, 2, 3]))) for _ in range(draw(st.integers(0, 3)))
    ]
    table = [make.table(*[paragraphs[:1] * 2] * 2)] if draw(st.booleans()) else []
    return "".join(draw(st.permutations([*paragraphs, *items, *table, "<w:p/>"])))


@settings(max_examples=40)
@given(st.data())
def test_the_text_of_every_paragraph_is_in_the_blocks_once_and_in_order(make, data) -> None:
    word = make.word(data.draw(bodies(make)))
    text, _ = read("page.docx", word)
    page = parse("page.docx", word, "en")
    assert [words for block in page.blocks for words in block.text.split()] == text.split()


@settings(max_examples=40)
@given(st.data())
def test_every_word_is_found_in_the_paragraph_that_its_place_names(make, data) -> None:
    word = make.word(data.draw(bodies(make)))
    lines = read("page.docx", word)[0].split("\n")
    page = parse("page.docx", word, "en")
    for block in page.blocks:
        assert block.span.of(page.text) == block.text
        for at in range(block.span.start, block.span.end):
            place = page.origin.place(at)
            shown = lines[place.line - 1][place.column - 1]
            assert shown == page.text[at] or (shown.isspace() and page.text[at] == " ")


@settings(max_examples=40)
@given(st.data())
def test_marks_nest_or_stand_apart_and_cover_words_but_for_breaks(make, data) -> None:
    page = parse("page.docx", make.word(data.draw(bodies(make))), "en")
    for block in page.blocks:
        around: list = []
        assert list(block.marks) == sorted(block.marks, key=lambda mark: (mark.start, -mark.end))
        for mark in block.marks:
            words = block.text[mark.start : mark.end]
            assert words == " " if mark.kind is MarkKind.BREAK else words == words.strip() != ""
            around = [outer for outer in around if outer.end > mark.start]
            assert all(mark.end <= outer.end for outer in around)
            around.append(mark)

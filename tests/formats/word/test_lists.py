"""Lists of a Word file: Word's own, counted as Word shows them, and those that somebody typed."""

from __future__ import annotations

import pytest

from pipeline.model.page import Kind


def test_numbers_of_lists_are_counted_as_word_shows_them(read, make) -> None:
    body = make.p("Do this:") + make.item("wash", 2) + make.item("with soap", 2, 1) + make.item("rinse", 2)
    body += (
        make.item("in warm water", 2, 1)
        + make.p("Then:")
        + make.item("dry", 2)
        + make.item("anew", 3)
        + make.item("x", 3)
    )
    items = [(block.number, block.level, block.text) for block in read(body).blocks if block.kind is Kind.LIST_ITEM]
    assert items == [
        *((1, 1, "wash"), (1, 2, "with soap"), (2, 1, "rinse"), (1, 2, "in warm water")),
        *((3, 1, "dry"), (1, 1, "anew"), (2, 1, "x")),
    ]


def test_bullets_have_no_number_and_their_depth(read, make) -> None:
    page = read(make.p("Signs:") + make.item("a cough") + make.item("a dry one", 1, 1))
    assert [(block.kind, block.number, block.level) for block in page.blocks] == [
        (Kind.LIST_INTRODUCTION, 0, 0),
        (Kind.LIST_ITEM, 0, 1),
        (Kind.LIST_ITEM, 0, 2),
    ]


def test_a_list_may_come_from_the_style_and_number_0_takes_a_paragraph_out(read, make) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Li"><w:name w:val="Trust list"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    out = make.p("no item", "Li", '<w:numPr><w:numId w:val="0"/></w:numPr>')
    page = read(make.p("one", "Li") + out + make.p("two", "Li"), styles=styles)
    assert [block.kind is Kind.LIST_ITEM for block in page.blocks] == [True, False, True]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["• pain", "•fever"], [(0, "pain"), (0, "fever")]),
        (["- pain", "- fever"], [(0, "pain"), (0, "fever")]),
        (["1. wash", "2. dry"], [(1, "wash"), (2, "dry")]),
        (["– Jane, who has gout", "She says more."], []),
        (["2. Second thoughts", "5. Fifth wheel"], []),
    ],
)
def test_typed_lists_are_lists_and_a_lone_dash_is_none(read, make, lines, found) -> None:
    page = read(make.p("Gout", "Title") + "".join(map(make.p, lines)))
    assert [(block.number, block.text) for block in page.blocks if block.kind is Kind.LIST_ITEM] == found

"""The words inside a paragraph of a Word file: their marks, and the signs that stand for others."""

from __future__ import annotations

import pytest


def marks(page) -> list[tuple[str, str, str]]:
    """Return kind, words and target of the first block's marks."""
    block = page.blocks[0]
    return [(str(mark.kind), block.text[mark.start : mark.end], mark.target) for mark in block.marks]


def test_neighbouring_runs_that_look_alike_make_one_mark_without_the_spaces_at_its_ends(read, make) -> None:
    body = make.p(make.r("Do ") + make.r(" not", "<w:b/>") + make.r(" ") + make.r("stop ", "<w:b/>") + make.r("now."))
    page = read(body)
    assert page.blocks[0].text == "Do not stop now."
    assert marks(page) == [("strong", "not stop", "")]


def test_marks_nest_and_never_cross(read, make) -> None:
    body = make.r("one ", "<w:b/>") + make.r("two", "<w:b/><w:i/>") + make.r(" three", "<w:i/>") + make.r(" four.")
    assert marks(read(make.p(body))) == [
        *(("strong", "one two", ""), ("emphasis", "two", ""), ("emphasis", "three", "")),
    ]


def test_a_character_style_marks_and_a_switch_turned_off_does_not(read, make) -> None:
    off = make.r(" now.", '<w:rStyle w:val="Strong"/><w:b w:val="0"/>')
    body = make.r("Stop", '<w:rStyle w:val="Strong"/>') + off
    assert marks(read(make.p(body))) == [("strong", "Stop", "")]


def test_raised_and_lowered_figures_are_marked(read, make) -> None:
    up, down = '<w:vertAlign w:val="superscript"/>', '<w:vertAlign w:val="subscript"/>'
    body = make.r("10") + make.r("9", up) + make.r(" cells, B") + make.r("12", down) + make.r(".")
    page = read(make.p(body))
    assert marks(page) == [("superscript", "9", ""), ("subscript", "12", "")]


@pytest.mark.parametrize(
    ("inside", "target"),
    [
        ('<w:hyperlink r:id="link">{}</w:hyperlink>', "https://www.example.org/a"),
        ('<w:hyperlink r:id="link" w:anchor="part">{}</w:hyperlink>', "https://www.example.org/a#part"),
        ('<w:hyperlink w:anchor="below">{}</w:hyperlink>', "#below"),
        ('<w:fldSimple w:instr=" HYPERLINK &quot;https://b.example&quot; ">{}</w:fldSimple>', "https://b.example"),
    ],
)
def test_links_keep_their_words_and_their_targets(read, make, inside: str, target: str) -> None:
    body = make.r("Read ") + inside.format(make.r("about ") + make.r("coughs", "<w:b/>")) + make.r(".")
    page = read(make.p(body), links={"link": "https://www.example.org/a"})
    assert page.blocks[0].text == "Read about coughs."
    assert marks(page) == [("link", "about coughs", target), ("strong", "coughs", "")]


def test_a_link_that_is_a_field_is_a_link_and_its_instruction_no_text(read, make) -> None:
    body = make.r("See ") + make.field(' HYPERLINK "https://a.example" \\l "part" ', "the leaflet") + make.r(".")
    page = read(make.p(body))
    assert (page.blocks[0].text, marks(page)) == (
        "See the leaflet.",
        [("link", "the leaflet", "https://a.example#part")],
    )


def test_a_line_break_stands_for_one_space_and_a_tab_is_one(read, make) -> None:
    body = "<w:r><w:t>Flat 1</w:t><w:br/><w:t>High</w:t><w:tab/><w:t>Street</w:t><w:br/></w:r>"
    page = read(make.p(body))
    assert (page.blocks[0].text, marks(page)) == ("Flat 1 High Street", [("line break", " ", "")])


def test_hyphens_that_do_not_break_stay_and_those_that_may_are_not_seen(read, make) -> None:
    body = "<w:r><w:t>X</w:t><w:noBreakHyphen/><w:t>ray of the oeso</w:t><w:softHyphen/><w:t>phagus.</w:t></w:r>"
    assert read(make.p(body)).blocks[0].text == "X\N{NON-BREAKING HYPHEN}ray of the oesophagus."


def test_signs_of_picture_fonts_are_what_readers_see(read, make) -> None:
    sign = '<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>'
    typed = make.r("\uf06d", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')
    page = read(make.p(make.r("Take ") + sign + make.r(" 5 ") + typed + make.r("g.")))
    assert page.blocks[0].text == "Take ≤ 5 μg."


def test_a_plain_formula_is_text(read, make) -> None:
    assert read(make.p("<m:oMath><m:r><m:t>2+2</m:t></m:r></m:oMath>")).blocks[0].text == "2+2"

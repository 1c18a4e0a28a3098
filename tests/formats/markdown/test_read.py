"""Markdown read into pieces: what editors write by hand and in their content systems."""

from __future__ import annotations

import pytest

from pipeline.formats.markdown.read import read
from pipeline.formats.reading.piece import Piece
from pipeline.model.errors import PageError
from pipeline.model.markup import MarkKind
from pipeline.model.page import CallOut, Kind


def shown(text: str) -> list[tuple[object, ...]]:
    """Return each piece as its kind, level (if it has one) and words."""
    return [
        (piece.kind, piece.level, piece.text) if piece.level else (piece.kind, piece.text) for piece in pieces(text)
    ]


def pieces(text: str) -> tuple[Piece, ...]:
    return read("source/pages/page.md", text)


def marks(piece: Piece) -> list[tuple[MarkKind, str, str]]:
    """Return a piece's marks: kind, words, and where it leads or what it is short for."""
    return [(mark.kind, piece.text[mark.start : mark.end], mark.target or mark.title) for mark in piece.marks]


def test_headings_of_both_styles_have_their_levels() -> None:
    assert shown("Hay fever\n===\n\nSigns\n-----\n### At night ###\nWash your face.") == [
        (Kind.HEADING, 1, "Hay fever"),
        (Kind.HEADING, 2, "Signs"),
        (Kind.HEADING, 3, "At night"),
        (Kind.PARAGRAPH, "Wash your face."),
    ]


def test_a_sentence_above_a_rule_is_no_heading() -> None:
    assert shown("Wash your face before you go to bed.\n---\nThen sleep.")[0][0] is Kind.PARAGRAPH
    assert shown("See a nurse if you have:\n------------------------\n- a rash")[0][0] is Kind.HEADING


@pytest.mark.parametrize(
    "heading",
    [
        "## Signs [#](#signs)",
        "## [¶](#signs) Signs",
        "## Signs {#signs}",
        "## [](#signs)Signs",
        "## [Signs](/hay-fever#signs)",
    ],
)
def test_what_links_to_a_heading_itself_is_not_a_word(heading: str) -> None:
    assert shown(heading) == [(Kind.HEADING, 2, "Signs")]


def test_lists_have_depth_and_numbers() -> None:
    text = "- wash\n  1. hands\n  2. face\n\n     Use soap.\n- [x] dry\n\n3) rest"
    assert [(piece.kind, piece.level, piece.number, piece.is_item, piece.text) for piece in pieces(text)] == [
        (Kind.LIST_ITEM, 1, 0, True, "wash"),
        (Kind.LIST_ITEM, 2, 1, True, "hands"),
        (Kind.LIST_ITEM, 2, 2, True, "face"),
        (Kind.PARAGRAPH, 0, 0, False, "Use soap."),
        (Kind.LIST_ITEM, 1, 0, True, "dry"),
        (Kind.LIST_ITEM, 1, 3, True, "rest"),
    ]


def test_a_table_has_rows_columns_and_header_cells_and_loses_no_cell() -> None:
    text = "Age | Dose\n--- | ---\n6 \\| 7 | `5 ml` | once\n8 |"
    cells = [
        (piece.cell and (piece.cell.row, piece.cell.column, piece.cell.is_header), piece.text) for piece in pieces(text)
    ]
    assert cells == [
        ((1, 1, True), "Age"),
        ((1, 2, True), "Dose"),
        ((2, 1, False), "6 | 7"),
        ((2, 2, False), "5 ml"),
        ((2, 3, False), "once"),
        ((3, 1, False), "8"),
    ]


def test_marks_cover_their_words() -> None:
    (piece,) = pieces(
        "Ask [**your** nurse](/ask 'Ask') or *call*,  \n`111` x<sup>2</sup> <abbr title=\"in full\">GP</abbr>."
    )
    assert piece.text == "Ask your nurse or call, 111 x2 GP."
    assert marks(piece) == [
        (MarkKind.LINK, "your nurse", "/ask"),
        (MarkKind.STRONG, "your", ""),
        (MarkKind.EMPHASIS, "call", ""),
        (MarkKind.BREAK, " ", ""),
        (MarkKind.CODE, "111", ""),
        (MarkKind.SUPERSCRIPT, "2", ""),
        (MarkKind.ABBREVIATION, "GP", "in full"),
    ]


def test_links_of_every_style_have_their_targets() -> None:
    text = "[a][1], [b], <http://c.example>, http://d.example/x. [e]({{ home }}e f)\n\n[1]: /one\n[b]: /two"
    assert [target for _, _, target in marks(pieces(text)[0])] == [
        "/one",
        "/two",
        "http://c.example",
        "http://d.example/x",
        "{{ home }}e f",
    ]


def test_a_word_behind_brackets_and_a_colon_is_no_address() -> None:
    assert shown("[Note]: rest") == [(Kind.PARAGRAPH, "[Note]: rest")]


def test_the_share_of_linked_words_is_known() -> None:
    assert [piece.link_share for piece in pieces("- [Home](/)\n- [abc](/x) def\n- no link")] == [1.0, 0.5, 0.0]


def test_space_inside_a_link_does_not_part_it_from_a_full_stop() -> None:
    assert shown("See [ your nurse ](/ask).") == [(Kind.PARAGRAPH, "See your nurse.")]


def test_an_abbreviation_is_explained_where_it_is_used() -> None:
    (piece,) = pieces("Your GP and another GP, no GPs.\n\n*[GP]: general practitioner")
    assert marks(piece) == [(MarkKind.ABBREVIATION, "GP", "general practitioner")] * 2


def test_attributes_and_template_tags_are_no_words() -> None:
    text = "- wash\n- dry\n{.list--check}\n\n{% include nav.html %}\n\nRest.{: .lead} [Go](/go){target=_blank}"
    assert [piece.text for piece in pieces(text)] == ["wash", "dry", "Rest. Go"]


@pytest.mark.parametrize(
    ("begins", "call_out"),
    [
        ("::: warning", CallOut.WARNING),
        (":::urgent", CallOut.URGENT),
        ("::: {.callout-emergency}", CallOut.EMERGENCY),
        ("::: nhsuk-non-urgent", CallOut.NON_URGENT),
        ("::: inset-text", CallOut.NOTE),
        ("::: details", CallOut.DETAILS),
    ],
)
def test_a_container_is_a_box_by_its_name(begins: str, call_out: CallOut) -> None:
    inside, outside = pieces(f"{begins}\nDo not drive.\n:::\nRest.")
    assert inside.box and (inside.text, inside.box.call_out) == ("Do not drive.", call_out)
    assert (outside.text, outside.box) == ("Rest.", None)


def test_the_words_behind_a_containers_name_are_its_heading() -> None:
    title, words = pieces("## Safety\n\n::: warning Take *care*\nDo not drive.\n:::")[1:]
    assert (title.kind, title.level, title.text, title.box) == (Kind.HEADING, 3, "Take care", words.box)


def test_a_container_that_only_lays_out_is_no_box() -> None:
    assert [(piece.text, piece.box) for piece in pieces("::: columns\nRest.\n:::")] == [("Rest.", None)]


def test_quotes_and_alerts_are_boxes_of_their_own() -> None:
    quote, alert, title, words = pieces("> I slept.\n\n> [!WARNING]\n> Do not drive.\n\n> [!tip] At night\n> Wash.")
    assert [piece.box and piece.box.call_out for piece in (quote, alert, title)] == [
        CallOut.QUOTE,
        CallOut.WARNING,
        CallOut.NOTE,
    ]
    assert [piece.text for piece in (quote, alert, title, words)] == ["I slept.", "Do not drive.", "At night", "Wash."]


def test_html_is_read_for_its_words() -> None:
    text = (
        "<div class='x'><h3>Signs</h3><!-- old --><ul><li>itch<li>sneeze</ul><script>x()</script>\n"
        "<table><tr><th>Age<td>6</table></div>\n\nA<br>b <your name> 3 < 4 &lt;5&nbsp;ml&gt;"
    )
    assert shown(text) == [
        (Kind.HEADING, 3, "Signs"),
        (Kind.LIST_ITEM, 1, "itch"),
        (Kind.LIST_ITEM, 1, "sneeze"),
        (Kind.TABLE_CELL, "Age"),
        (Kind.TABLE_CELL, "6"),
        (Kind.PARAGRAPH, "A b <your name> 3 < 4 <5 ml>"),
    ]


def test_a_comment_that_never_ends_hides_nothing() -> None:
    assert shown("<p>Rest. <!-- and more") == [(Kind.PARAGRAPH, "Rest. and more")]


def test_markdown_between_the_tags_of_details_stands_in_their_box() -> None:
    summary, words, after = pieces("<details>\n<summary>More</summary>\n\nUse *soap*.\n\n</details>\n\nRest.")
    assert [piece.box and piece.box.call_out for piece in (summary, words, after)] == [
        CallOut.DETAILS,
        CallOut.DETAILS,
        None,
    ]


def test_a_definition_list_has_terms_and_definitions() -> None:
    assert shown("Pollen\n: dust of plants\n: what makes you sneeze") == [
        (Kind.TERM, "Pollen"),
        (Kind.DEFINITION, "dust of plants"),
        (Kind.DEFINITION, "what makes you sneeze"),
    ]


def test_an_image_is_its_description_and_its_words_are_not_the_paragraphs() -> None:
    image, words, inline = pieces("![A red *eye*](eye.png)\n\nPut ![drop](d.png) in.")
    assert (image.kind, image.text, image.target) == (Kind.IMAGE, "A red eye", "eye.png")
    assert (words.text, inline.text, inline.kind) == ("Put in.", "drop", Kind.IMAGE)


def test_images_between_sentences_part_a_paragraph_and_have_captions() -> None:
    text = "![eye](e.png) The eye is red. ![lid](l.png) The lid swells."
    assert [(piece.kind, piece.text) for piece in pieces(text)] == [
        (Kind.IMAGE, "eye"),
        (Kind.CAPTION, "The eye is red."),
        (Kind.IMAGE, "lid"),
        (Kind.CAPTION, "The lid swells."),
    ]


def test_a_footnote_is_an_item_with_its_number() -> None:
    assert [(piece.text, piece.number) for piece in pieces("Rest.[^2]\n\n[^2]: Since *2020*.\n[^3]: Or not.")] == [
        ("Rest.2", 0),
        ("Since 2020.", 2),
        ("Or not.", 3),
    ]


def test_a_short_bold_line_above_content_is_a_heading_below_the_one_above() -> None:
    told = "**Note:**\n\nRest.\n\n**Drink water.**\n\n<strong>Or tea</strong>\n\nEnd."
    text = f"## Signs\n\n**At night**\n\nYou sneeze.\n\n{told}"
    assert [piece.level for piece in pieces(text)] == [2, 3, 0, 0, 0, 0, 0, 0]


def test_code_keeps_its_lines() -> None:
    (piece,) = pieces("```\none  two\nthree\n```")
    assert (piece.text, marks(piece)) == (
        "one two three",
        [(MarkKind.CODE, "one two three", ""), (MarkKind.BREAK, " ", "")],
    )


def test_words_lead_back_to_the_file() -> None:
    text = "\ufeff# Hay\r\n\r\nA \\* b &amp; c\r\n"
    heading, words = pieces(text)
    assert heading.anchors == ((0, 3),)
    assert words.text == "A * b & c"
    assert words.anchors == ((0, text.index("A")), (2, text.index("*")), (8, text.index("c\r")))


@pytest.mark.parametrize("sign", ["> ", "- ", "1) ", "> - "])
def test_what_nests_too_deep_is_refused_with_its_line(sign: str) -> None:
    with pytest.raises(PageError) as caught:
        pieces("Hay fever\n\n" + sign * 200_000 + "x")
    assert (caught.value.line, "too deep" in caught.value.problem) == (3, True)


@pytest.mark.parametrize("signs", ["[", "![", "*a ", "`", "<b>", "&amp;", "a\n", "> x\n", "|", "<!--", "{.a} "])
def test_far_too_much_markup_is_refused_with_its_line(signs: str) -> None:
    with pytest.raises(PageError) as caught:
        pieces("Hay fever\n\n" + signs * 200_000)
    assert caught.value.line >= 3


def test_nesting_that_people_write_loses_no_word() -> None:
    text = "\n".join("  " * depth + f"- word{depth}" for depth in range(18))
    assert [piece.level for piece in pieces(text)] == list(range(1, 19))

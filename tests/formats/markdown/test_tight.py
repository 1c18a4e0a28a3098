"""Markdown from web tools: where a paragraph begins although no blank line says so."""

from __future__ import annotations

from pipeline.formats.markdown.read import read
from pipeline.formats.markdown.tight import AFTER_ITEM
from pipeline.model.page import Kind

WRAPPED = """Hay fever comes from the pollen of grasses and trees, and it makes many
people sneeze from March to September. You can do a lot for yourself and
need a doctor only when nothing helps against it.

- Keep your windows shut in the evening, since that is when most of the
Pollen comes down.
- Wash.
"""


def texts(text: str) -> list[str]:
    return [piece.text for piece in read("page.md", text)]


def test_a_sentence_at_the_margin_below_an_item_is_a_paragraph_and_says_why() -> None:
    found = read("page.md", "- itchy eyes\n- a runny nose\nYou may feel tired.\n\n1. Wash.\n2. Rest.\n**Call** us.")
    assert [(piece.kind, piece.text) for piece in found[2::3]] == [
        (Kind.PARAGRAPH, "You may feel tired."),
        (Kind.PARAGRAPH, "Call us."),
    ]
    assert {piece.reason for piece in found if piece.kind is Kind.PARAGRAPH} == {AFTER_ITEM}


def test_in_a_wrapped_file_an_item_goes_on_where_its_next_word_had_no_room() -> None:
    assert texts(WRAPPED)[1:] == [
        "Keep your windows shut in the evening, since that is when most of the Pollen comes down.",
        "Wash.",
    ]


def test_a_line_that_goes_on_in_small_letters_or_after_a_comma_is_the_items() -> None:
    assert texts("- keep your windows\nshut\n- wash,\nThen rest") == ["keep your windows shut", "wash, Then rest"]


def test_a_line_below_a_hard_break_is_the_items() -> None:
    assert texts("- Clinic  \nHigh Street 1\n- Bank") == ["Clinic High Street 1", "Bank"]


def test_headings_tables_and_quotes_below_a_list_need_no_blank_line() -> None:
    found = read("page.md", "- wash\n## Signs\nYou sneeze.\n- rest\n> I slept.\n- dry\n| a | b |\n|---|---|\n| c | d |")
    assert [piece.text for piece in found] == [
        "wash",
        "Signs",
        "You sneeze.",
        "rest",
        "I slept.",
        "dry",
        "a",
        "b",
        "c",
        "d",
    ]


def test_bullets_that_are_no_markdown_make_items() -> None:
    found = read("page.md", "You may have\n• itchy eyes\n\u00a0\u00a0◦ red\n•\u00a0a rash\n\n```\n• code\n```")
    assert [(piece.kind, piece.level, piece.text) for piece in found] == [
        (Kind.PARAGRAPH, 0, "You may have"),
        (Kind.LIST_ITEM, 1, "itchy eyes"),
        (Kind.LIST_ITEM, 2, "red"),
        (Kind.LIST_ITEM, 1, "a rash"),
        (Kind.PARAGRAPH, 0, "• code"),
    ]


def test_a_file_without_blank_lines_has_a_paragraph_on_each_line() -> None:
    text = "# Hay fever\nYou sneeze.\nYour eyes itch.\nIt comes in spring.\nAsk your nurse.\n## Help\nWash.\nRest."
    assert texts(text) == [
        "Hay fever",
        "You sneeze.",
        "Your eyes itch.",
        "It comes in spring.",
        "Ask your nurse.",
        "Help",
        "Wash.",
        "Rest.",
    ]


def test_lines_of_one_paragraph_stay_one_where_blank_lines_part_paragraphs() -> None:
    text = "You sneeze.\nYour eyes itch.\n\nIt comes in spring.\nAsk your nurse.\n\nWash.\nRest.\n\nEnd."
    assert texts(text) == ["You sneeze. Your eyes itch.", "It comes in spring. Ask your nurse.", "Wash. Rest.", "End."]


def test_a_numbered_list_that_a_paragraph_parts_goes_on() -> None:
    found = read("page.md", "1. Wash.\nUse soap.\n2. Rest.")
    assert [(piece.text, piece.number) for piece in found] == [("Wash.", 1), ("Use soap.", 0), ("Rest.", 2)]


def test_a_bold_line_right_above_its_text_is_a_heading() -> None:
    found = read("page.md", "**At night**\nYou sneeze.\n")
    assert [(piece.kind, piece.text) for piece in found] == [
        (Kind.HEADING, "At night"),
        (Kind.PARAGRAPH, "You sneeze."),
    ]


def test_an_address_that_was_wrapped_is_whole_again_and_no_words() -> None:
    (piece,) = read("page.md", 'Ask [a nurse](/visits/ask-\na-nurse "Our\nnurses") or ![drops](/eye-\ndrops.png).')[:1]
    assert piece.text == "Ask a nurse or ."
    assert [(mark.target, mark.title) for mark in piece.marks] == [("/visits/ask-a-nurse", "Our nurses")]


def test_a_word_that_was_wrapped_at_its_hyphen_is_whole_again() -> None:
    assert texts("A low-\nfat meal, pre-\nand post- natal - so\nit is.") == [
        "A low-fat meal, pre- and post- natal - so it is."
    ]


def test_lines_below_headings_without_gaps_are_paragraphs_also_in_a_file_with_some_blank_lines() -> None:
    text = "# Hay fever\nYou sneeze.\nYour eyes itch.\n- red\n- wet\n\n\nAsk us.\nCall us.\n## Help\nWash.\nRest."
    assert texts(text)[1:3] == ["You sneeze.", "Your eyes itch."]
    assert texts(text)[5:] == ["Ask us.", "Call us.", "Help", "Wash.", "Rest."]

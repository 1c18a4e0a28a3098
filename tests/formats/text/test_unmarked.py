"""Lists whose markers were lost: told by the words that announce them, and by how short the lines are."""

from __future__ import annotations

import pytest

from pipeline.formats.text.pieces import pieces


def items(text: str) -> list[str]:
    return [piece.text for piece in pieces(text) if piece.is_item]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You may have:\na rash\na cough\n", ["a rash", "a cough"]),
        ("You may have:\n\na rash\na cough\n\nRest.\n", ["a rash", "a cough"]),
        ("You may have:\na rash\n", ["a rash"]),
        ("Bring:\nWipes\nBags\n", ["Wipes", "Bags"]),
        ("Eat less. These cause wind:\nOnions\nBeans\n\nAsk us.\n", ["Onions", "Beans"]),
    ],
)
def test_short_lines_below_words_that_announce_are_items(text: str, expected: list[str]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You may feel ill\na rash\na cough\n",
        "Note:\nRest for a day.\nDrink water.\n",
        "Bring:\nWipes\n",
        "Bring:\n\nWipes\n\nBags\n",
        "First:\nThen:\nLast:\n",
    ],
)
def test_lines_that_nobody_announced_or_that_are_sentences_are_none(text: str) -> None:
    assert items(text) == []


def test_an_item_without_a_marker_says_so_and_has_a_depth() -> None:
    piece = pieces("You may have:\na rash\na cough\n")[1]
    assert (piece.level, piece.number, "without markers" in piece.reason) == (1, 0, True)


def test_a_gap_ends_the_list() -> None:
    assert items("You may have:\na rash\na cough\n\nthen it goes\n") == ["a rash", "a cough"]


def test_an_item_with_a_marker_is_left_to_its_marker() -> None:
    found = pieces("You may have:\n* a rash\n* a cough\n")
    assert [piece.reason for piece in found] == ["", "", ""]
    assert items("You may have:\n* a rash\n* a cough\n") == ["a rash", "a cough"]


def test_no_line_of_a_file_without_gaps_is_an_item_by_its_capital_alone() -> None:
    long = "The nurse checks your blood pressure and your weight each time that you come to the ward, and then again."
    assert items(f"{long}\n{long}\n{long}\nBring:\nWipes\nBags\n") == []

"""A text file cut into pieces: paragraphs, headings and items, whatever way the file was wrapped, and the way back."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.text.pieces import pieces
from pipeline.model.markup import MarkKind

FIRST = "Asthma is a common illness of the lungs that makes it hard to breathe at times."
SECOND = "It often begins in childhood, and some people have it all their lives with few attacks."


def texts(text: str) -> list[str]:
    return [piece.text for piece in pieces(text)]


def items(text: str) -> list[tuple[int, int, str]]:
    """Return the depth, the number and the words of each item."""
    return [(piece.level, piece.number, piece.text) for piece in pieces(text) if piece.is_item]


def wrapped(text: str, width: int, indent: int = 0) -> str:
    """Break a text at a column, as a tool does."""
    rows = [""]
    for word in text.split():
        if rows[-1] and len(rows[-1]) + 1 + len(word) > width - indent:
            rows.append("")
        rows[-1] += (" " if rows[-1] else "") + word
    return "\n".join(" " * indent + row for row in rows)


LONG = f"{FIRST} {SECOND} {FIRST}"


@pytest.mark.parametrize(("width", "indent"), [(80, 0), (72, 0), (80, 3), (80, 20), (100, 0)])
def test_a_paragraph_is_whole_whatever_the_column_it_was_wrapped_at(width: int, indent: int) -> None:
    text = f"Asthma\n\n{wrapped(LONG, width, indent)}\n\n{wrapped(SECOND + ' ' + FIRST, width, indent)}\n"
    assert texts(text) == ["Asthma", LONG, f"{SECOND} {FIRST}"]
    assert not any(piece.marks for piece in pieces(text))


def test_each_line_of_a_file_that_was_not_wrapped_is_a_paragraph() -> None:
    assert texts(f"Asthma\n\n{LONG}\n\n{SECOND}\n") == ["Asthma", LONG, SECOND]


def test_a_file_without_blank_lines_is_cut_at_its_lines() -> None:
    rows = ["Asthma", LONG, LONG + " Ask us.", "What helps", LONG + " Rest.", LONG]
    assert texts("\n".join(rows)) == rows


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_end_as_windows_ends_them_or_not(end: str) -> None:
    text = f"Asthma\n\n{FIRST}\n\n* a cough\n* a wheeze\n".replace("\n", end)
    assert texts(text) == ["Asthma", FIRST, "a cough", "a wheeze"]


def test_lines_broken_by_hand_are_one_piece_with_a_mark_at_each_break() -> None:
    (piece,) = pieces("Ring us on Monday at the latest.\nWe are here until five o'clock.\n")
    assert piece.text == "Ring us on Monday at the latest. We are here until five o'clock."
    assert [(mark.kind, piece.text[mark.start : mark.end], mark.start) for mark in piece.marks] == [
        (MarkKind.BREAK, " ", len("Ring us on Monday at the latest."))
    ]


def test_a_line_that_breaks_off_goes_on_below() -> None:
    assert texts("You may need an\nX-ray today\n") == ["You may need an X-ray today"]
    assert texts("You may need tests\nsuch as an X-ray\n") == ["You may need tests such as an X-ray"]


@pytest.mark.parametrize("line", ["More", "Tests", "What helps", "Ask us."])
def test_a_label_does_not_go_on_below(line: str) -> None:
    assert texts(f"{line}\nMenu\n") == [line, "Menu"]


def test_the_way_a_list_is_set_in_is_the_depth_of_its_items() -> None:
    text = "* one\n  + two\n    - three\n  + four\n* five\n\nRest.\n\n   * six\n"
    assert items(text) == [(1, 0, "one"), (2, 0, "two"), (3, 0, "three"), (2, 0, "four"), (1, 0, "five"), (1, 0, "six")]


def test_the_round_mark_of_a_nested_list_may_be_the_letter_o() -> None:
    assert items("• one\n  o two\n  o three\n") == [(1, 0, "one"), (2, 0, "two"), (2, 0, "three")]


def test_items_are_numbered_as_the_file_numbers_them() -> None:
    assert items("1. sit\n2) stand\n(3) walk\n") == [(1, 1, "sit"), (1, 2, "stand"), (1, 3, "walk")]
    assert items("Sit:\n\n1. one\n2. two\n\nStand:\n\n1. one\n2. two\n")[2:] == [(1, 1, "one"), (1, 2, "two")]


def test_a_numbered_heading_keeps_its_number_as_words() -> None:
    assert texts("1. At home\n\nYou rest.\n\n2. At work\n\nYou sit.\n")[::2] == ["1. At home", "2. At work"]


def test_an_item_goes_on_where_its_words_are_set_in() -> None:
    text = "* drink a glass of water or weak squash\n  each hour\n* rest\n"
    assert items(text) == [(1, 0, "drink a glass of water or weak squash each hour"), (1, 0, "rest")]


def test_a_wrapped_item_is_whole_and_the_text_below_it_is_not_its() -> None:
    item = wrapped(f"• {LONG}", 80).replace("\n", "\n  ")
    assert texts(f"{item}\n• rest\n\n{FIRST}\n") == [LONG, "rest", FIRST]


def test_a_marker_alone_on_its_line_is_the_next_lines() -> None:
    assert items("•\na cough\n\n•\n\na wheeze\n  ◦\n  at night\n") == [
        (1, 0, "a cough"),
        (1, 0, "a wheeze"),
        (2, 0, "at night"),
    ]


def test_a_marker_alone_that_no_line_takes_is_a_word_that_is_kept() -> None:
    assert texts("Rest.\n\n•\n\n\n•\n* tea\n\n•\n") == ["Rest.", "•", "•", "tea", "•"]


def test_gaps_above_and_below_are_told() -> None:
    found = pieces("Asthma\n\n\nRest.\nSleep\n")
    assert [(piece.gap, piece.gap_after) for piece in found] == [(0, 2), (2, 0), (0, 99)]


def test_spaces_that_do_not_break_fold_like_others() -> None:
    assert texts("Take\u00a05\u00a0ml  of\tit\u2003now\n") == ["Take 5 ml of it now"]
    assert texts("\ufeffTake it\n") == ["Take it"]


@pytest.mark.parametrize("text", ["", "\n", " \n\u00a0\n", "\ufeff"])
def test_a_file_without_words_has_no_pieces(text: str) -> None:
    assert pieces(text) == ()


WORDS = st.sampled_from(
    [
        "Asthma",
        "a cough",
        "* ",
        "1. ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "| ",
        "\u00a0",
        "Rest.",
        "You may have:",
        "o ",
        "•\n",
        "—",
        "\ufeff",
    ]
)


@given(st.lists(WORDS, max_size=60).map("".join))
def test_every_character_that_is_no_space_stands_where_its_anchor_says(text: str) -> None:
    for piece in pieces(text):
        ends = [*(start for start, _ in piece.anchors[1:]), len(piece.text)]
        for (start, at), end in zip(piece.anchors, ends, strict=True):
            words = piece.text[start:end].rstrip(" ")
            assert text[at : at + len(words)] == words


@given(st.lists(WORDS, max_size=60).map("".join))
def test_pieces_keep_the_files_order_and_no_word_is_in_two(text: str) -> None:
    last = -1
    for piece in pieces(text):
        assert piece.text == " ".join(piece.text.split())
        for _, at in piece.anchors:
            assert at > last
            last = at


@pytest.mark.parametrize(
    "text",
    [
        ("a" + " " * 40_000 + "b\n") * 2,
        ("-" * 40_000 + "x | y\n") * 2,
        "a\t" * 20_000 + "\n" + "b\t" * 20_000,
        "| " * 20_000 + "\n" + "| " * 20_000,
        "* " * 40_000,
        "1. a\n" * 10_000,
        "a:\nb\n" * 10_000,
    ],
    ids=["spaces", "rule", "tabs", "strokes", "markers", "items", "announcements"],
)
def test_a_hostile_file_is_cut_in_time(text: str) -> None:
    began = time.perf_counter()
    pieces(text)
    assert time.perf_counter() - began < 5

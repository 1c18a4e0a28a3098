"""The lines of a text file: what each is, and how the file sets its paragraphs."""

from __future__ import annotations

import pytest

from pipeline.formats.text.lines import Style, lines, style, without_lone_numbers

LONG = "The nurse checks your blood pressure and your weight each time that you come to the ward"


@pytest.mark.parametrize(
    "marker",
    [*"•‣◦▪▫■□●○∙·*+-–—✓✔✗✘►▶➢➤", "o", "1.", "1)", "(1)", "12.", "a)", "(a)", "a."],
)
def test_a_marker_with_a_space_makes_an_item(marker: str) -> None:
    for space in (" ", "   ", "\t", "\u00a0"):
        (line,) = lines(f"{marker}{space}drink water")
        assert (line.is_item, line.words) == (True, "drink water")


@pytest.mark.parametrize(
    "raw",
    [
        "-5 degrees",
        "•",
        "•  ",
        "o'clock",
        "1.5 ml twice a day",
        "100. visit",
        "A. Khan",
        "A) tests",
        "e.g. tea",
        "(c) 2024 Hill Road Health",
        "-- a thought",
        "only rest",
    ],
)
def test_what_only_begins_like_a_marker_makes_none(raw: str) -> None:
    (line,) = lines(raw)
    assert (line.is_item, line.words) == (False, raw.strip())


def test_a_line_knows_where_it_begins_how_far_it_is_set_in_and_the_gap_above() -> None:
    text = "Flu\n\n \n   Rest.\n\t2. drink\n"
    seen = [(line.start, line.gap, line.indent, line.number, line.words) for line in lines(text)]
    assert seen == [(0, 0, 0, 0, "Flu"), (7, 2, 3, 0, "Rest."), (16, 0, 4, 2, "drink")]


@pytest.mark.parametrize("blank", ["", " ", "\t", "\u00a0", "\ufeff", "\u2003"])
def test_a_line_without_words_is_a_gap(blank: str) -> None:
    assert [(line.words, line.gap) for line in lines(f"Flu\n{blank}\nRest.")] == [("Flu", 0), ("Rest.", 1)]
    assert lines(blank) == ()


def numbers(text: str) -> list[tuple[int, str]]:
    return [(line.number, line.words) for line in without_lone_numbers(lines(text))]


def test_numbers_that_count_on_are_a_lists_with_or_without_gaps() -> None:
    assert numbers("1. sit\n2. stand\n3. walk") == [(1, "sit"), (2, "stand"), (3, "walk")]
    assert numbers("1. sit\n\n2. stand") == [(1, "sit"), (2, "stand")]
    assert numbers("1. sit\n1. stand") == [(1, "sit"), (1, "stand")]


def test_a_list_that_begins_again_is_a_list() -> None:
    assert numbers("1. sit\n2. stand\n\n1. eat\n2. drink") == [(1, "sit"), (2, "stand"), (1, "eat"), (2, "drink")]


def test_a_numbered_heading_keeps_its_number() -> None:
    text = "1. The first day\n\nYou rest.\n\n2. The first week\n\nYou walk."
    assert numbers(text) == [(0, "1. The first day"), (0, "You rest."), (0, "2. The first week"), (0, "You walk.")]


def test_a_numbered_heading_below_a_list_does_not_go_with_it() -> None:
    text = "1. sit\n2. stand\n3. walk\n\n3. The first week\n\nYou walk."
    assert numbers(text)[3:] == [(0, "3. The first week"), (0, "You walk.")]


def test_a_numbered_heading_above_bullets_does_not_go_with_them() -> None:
    text = "1. At home\n\n* rest\n* drink\n\n2. At work\n\n* sit\n"
    assert [words for _, words in numbers(text)] == ["1. At home", "rest", "drink", "2. At work", "sit"]
    assert numbers("1. rest\n\n   * in bed\n\n2. drink\n")[0] == (1, "rest")


def test_an_item_with_lines_of_its_own_below_stays_an_item() -> None:
    assert numbers("1. sit down\n   on a chair\n2. stand")[0] == (1, "sit down")


def test_the_column_at_which_a_file_was_wrapped_is_found() -> None:
    wrapped = f"{LONG}\nand then asks you how you have been. She writes down what you say, and after that she\ncalls."
    assert style(lines(wrapped)) == Style(len(LONG), True)


@pytest.mark.parametrize(
    "text",
    [f"{LONG} today.\n\n{LONG} again, and again on the day after that, and on all days.\n", "Flu\n\nRest.\n", ""],
)
def test_a_file_of_one_line_a_paragraph_was_not_wrapped(text: str) -> None:
    assert style(lines(text)).width == 0


def test_where_most_texts_stand_right_below_one_another_blank_lines_mean_nothing() -> None:
    rows = [f"{LONG}, on day {number}, and then again at night." for number in range(5)]
    assert not style(lines("\n".join(rows))).has_gaps
    assert style(lines("\n\n".join(rows))).has_gaps

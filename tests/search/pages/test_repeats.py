"""Text that stands on a page twice is told from text that only looks alike."""

from __future__ import annotations

import pytest

from pipeline.search.pages.repeats import repeats
from pipeline.stages.parse import parse

WEEK = "Most people get better by themselves within a week or two."
REST = "Rest at home and drink plenty of water until you feel better."


def found(text: str) -> list[tuple[str, bool]]:
    page = parse("source/pages/page.txt", f"Flu\n\n{text}\n".encode(), "en")
    return [(repeat.span.of(page.text), repeat.is_exact) for repeat in repeats(page)]


def test_the_second_place_is_the_one_found() -> None:
    assert found(f"{WEEK}\n\nThis is short. {WEEK}") == [(WEEK, True)]


def test_sentences_that_follow_one_another_are_one_repeat() -> None:
    assert found(f"{WEEK} {REST}\n\n{WEEK} {REST}") == [(f"{WEEK} {REST}", True)]


def test_words_added_in_brackets_change_nothing() -> None:
    again = WEEK.replace("people", "people (not all)")
    assert found(f"{WEEK}\n\n{again}") == [(again, True)]


def test_a_sentence_that_says_a_little_more_is_a_near_repeat() -> None:
    more = "Most healthy people get better by themselves within a week or two."
    assert found(f"{WEEK}\n\n{more}") == [(more, False)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Take 2 tablets 4 times a day after a meal.", "Take 1 tablet 4 times a day after a meal."),
        ("You can take aspirin with the other tablets.", "You cannot take aspirin with the other tablets."),
        ("Your doctor may suggest surgery to help with pain.", "Your doctor may suggest tablets to help with pain."),
        (
            "Stage II cancer has grown into the wall of the bowel.",
            "Stage III cancer has grown into the wall of the bowel.",
        ),
        ("Call 999 or go to A&E if you cannot breathe well.", "Call 999 or go to A&E if you cannot breathe well."),
        ("Rest at home until well.", "Rest at home until well."),
    ],
)
def test_parallel_sentences_warnings_and_short_ones_are_no_repeats(one: str, other: str) -> None:
    assert found(f"{one}\n\n{other}") == []

"""Counts, days and lists as English says them."""

from __future__ import annotations

import datetime

import pytest

from pipeline.language.english import counted, day_in_words, listed


@pytest.mark.parametrize(
    ("count", "said"), [(0, "no errors"), (1, "1 error"), (2, "2 errors"), (12_345, "12,345 errors")]
)
def test_a_count_has_its_noun_in_the_right_form(count: int, said: str) -> None:
    assert counted(count, "error") == said


def test_a_noun_that_takes_no_s_is_given_in_both_forms() -> None:
    assert counted(2, "warning blocks live", "warnings block live") == "2 warnings block live"


def test_a_day_is_said_without_a_nought() -> None:
    assert day_in_words(datetime.date(2015, 5, 3)) == "3 May 2015"


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_names_are_listed_as_in_a_sentence(names: list[str], said: str) -> None:
    assert listed(names) == said

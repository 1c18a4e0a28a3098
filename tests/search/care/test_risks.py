from __future__ import annotations

import pytest

from pipeline.search.care.risks import gives_a_figure, is_no_share_of_people, says_how_many


@pytest.mark.parametrize(
    "text", ["1 in 10 people", "6 out of 10", "half of women", "one in four people", "from 5% to 3%"]
)
def test_people_out_of_others_say_how_many(text: str) -> None:
    assert says_how_many(text)
    assert gives_a_figure(text)


@pytest.mark.parametrize("text", ["60% of people", "in 10 days", "half a tablet", "out of hours"])
def test_a_percentage_or_a_time_does_not_say_how_many(text: str) -> None:
    assert not says_how_many(text)


def test_a_strength_is_no_share_of_people() -> None:
    assert is_no_share_of_people("use a 1% hydrocortisone ")
    assert not is_no_share_of_people("about 1% of women have it")

"""What was learned of syllables holds for words that no list has."""

from __future__ import annotations

import pytest

from pipeline.language.learned_syllables import learned_syllables, places

# Made-up words, as a reader would say them: none can have been learned by heart.
MADE_UP = {"brantle": 2, "dosped": 1, "dotted": 2, "plimes": 1, "plimses": 2, "gromitis": 3, "valurizumab": 5}


@pytest.mark.parametrize(("word", "count"), MADE_UP.items())
def test_a_word_that_nobody_knows_is_counted_by_its_spelling(word: str, count: int) -> None:
    assert learned_syllables(word) == count


def test_a_letter_is_weighed_by_what_stands_around_it() -> None:
    assert [patterns[0] for patterns in places("be")] == [".b", ".bE"][1:]
    assert ".bE." in next(places("be"))


def test_weights_decide() -> None:
    assert learned_syllables("see", {"E": -1}) == 1
    assert learned_syllables("see", {"E": 1}) == 2


@pytest.mark.parametrize("word", ["", "b", "hm", "zzz"])
def test_no_word_is_without_a_syllable(word: str) -> None:
    assert learned_syllables(word) == 1

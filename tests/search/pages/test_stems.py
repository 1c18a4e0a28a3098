"""Words by their first letters."""

from __future__ import annotations

from pipeline.search.pages.stems import weighty


def test_forms_of_a_word_are_one() -> None:
    assert weighty("weak bones") <= weighty("Weakened bone, weak bones")
    assert weighty("Treatment") == weighty("treatments")


def test_words_that_hold_a_sentence_together_have_no_weight() -> None:
    assert weighty("it is what you have") == frozenset()

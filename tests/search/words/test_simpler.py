"""What could be changed in a sentence: words, cuts and brackets, and what is left alone."""

from __future__ import annotations

import pytest

from pipeline.search.words.simpler import changes


def changed(sentence: str) -> list[str]:
    """Return the sentence after each change."""
    return [sentence[: change.span.start] + change.then + sentence[change.span.end :] for change in changes(sentence)]


def test_a_plain_word_stands_for_a_hard_one_with_its_capital() -> None:
    assert changed("Additional tests help.") == ["More tests help."]


def test_a_plain_word_that_stands_beside_it_already_is_enough() -> None:
    assert changed("Your tummy (abdomen) may hurt.") == []


@pytest.mark.parametrize(
    ("sentence", "then"),
    [
        (
            "You have a scan of your whole body first, and you may have to wait some days for it.",
            "You have a scan of your whole body first. You may have to wait some days for it.",
        ),
        (
            "You will have a test that is called a biopsy, which is done in hospital by a doctor.",
            "You will have a test that is called a biopsy. This is done in hospital by a doctor.",
        ),
        (
            "Take the tablets with food in the morning, but they should not be taken with milk.",
            "Take the tablets with food in the morning. But they should not be taken with milk.",
        ),
    ],
)
def test_a_long_sentence_is_cut_where_both_halves_stand(sentence: str, then: str) -> None:
    assert changed(sentence) == [then]


def test_a_sentence_is_not_cut_where_the_rest_could_not_stand() -> None:
    assert changed("The cells can break away from the first cancer and move to another part of the body.") == []


def test_a_cut_is_not_made_inside_a_bracket() -> None:
    assert all(
        "(or" not in one or ". " not in one
        for one in changed("Ask us (or your nurse, and they will help you to find it) at once.")
    )


def test_a_bracket_with_a_figure_stays() -> None:
    assert changed("Drink water (at least 2 litres each day).") == []
    assert changed("Drink water (as much as you like).") == ["Drink water."]

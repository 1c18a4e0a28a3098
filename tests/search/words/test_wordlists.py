"""Word tables are found in a sentence as whole words, the longest at each place."""

from __future__ import annotations

from pipeline.search.words.wordlists import phrases

TABLES = ("plain_phrases", "plain_words")


def found(text: str) -> list[str]:
    return [span.of(text) for span, _ in phrases(TABLES, text)]


def test_table_by_table_each_in_reading_order_with_its_capitals() -> None:
    assert found("Additional help prior to work, and additional rest.") == ["prior to", "Additional", "additional"]


def test_a_part_of_a_longer_word_is_none() -> None:
    assert found("Additionally-minded, and a non-additional rest.") == []

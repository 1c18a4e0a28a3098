"""The sentence around words that a pattern found."""

from __future__ import annotations

import re

from pipeline.search.words.around import sentence_of, sentences_near

TEXT = "Flu\nRest at home. Drink 2.5 litres, e.g. water. Call us.\nSleep well."


def found(words: str) -> re.Match[str]:
    match = re.search(words, TEXT)
    assert match
    return match


def test_a_sentence_ends_at_its_end_mark_or_with_its_block() -> None:
    assert sentence_of(found("litres")) == "Drink 2.5 litres, e.g. water."
    assert sentence_of(found("Sleep")) == "Sleep well."
    assert sentence_of(found("Flu")) == "Flu"


def test_sentences_beside_it_are_of_the_same_block() -> None:
    assert sentences_near(found("litres")) == "Rest at home. Drink 2.5 litres, e.g. water. Call us."
    assert sentences_near(found("Call"), before=1, after=1) == "Drink 2.5 litres, e.g. water. Call us."
    assert sentences_near(found("Rest"), before=1, after=0) == "Rest at home."

from __future__ import annotations

import pytest

from pipeline.model.prose import Prose, prose
from pipeline.model.text import Span
from pipeline.search.words.capitals import as_written, begins_sentence, in_name
from pipeline.stages.parse import parse


def page(text: str) -> Prose:
    return prose(parse("page.txt", f"Flu\n\n{text}".encode(), "en"))


def span_of(words: str, whole: Prose) -> Span:
    start = whole.text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "begins"),
    [("Rest. Board games help.", True), ("“Board games help,” she said.", True), ("The Board met.", False)],
)
def test_a_capital_may_begin_a_sentence(text: str, begins: bool) -> None:
    whole = page(text)
    assert begins_sentence(whole, whole.text.index("Board")) == begins


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ask the Kent Board.", True),
        ("Ask the Board of Kent.", True),
        ("Ask the Board today.", False),
        ("Ask Board staff.", False),
        ("Ask a board in Kent.", False),
    ],
)
def test_a_word_beside_another_capital_is_in_a_name(text: str, named: bool) -> None:
    whole = page(text)
    words = "Board" if "Board" in text else "board"
    assert in_name(whole, span_of(words, whole)) == named


def test_what_to_write_begins_as_the_words_found_do() -> None:
    assert as_written("wellbeing", "Well being") == "Wellbeing"
    assert as_written("wellbeing", "well being") == "wellbeing"

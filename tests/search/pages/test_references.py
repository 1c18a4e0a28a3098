"""Words that point up or down the page are told from words that measure."""

from __future__ import annotations

import pytest

from pipeline.search.pages.references import references
from pipeline.stages.parse import parse


def pointers(text: str) -> list[str]:
    page = parse("source/pages/page.txt", f"A page\n\n{text}\n".encode(), "en")
    return [reference.span.of(page.text) for reference in references(page)]


@pytest.mark.parametrize(
    "text",
    [
        "See below.",
        "You can use a comb (see above).",
        "Try the exercises below.",
        "Use the above table.",
        "As described above, rest.",
    ],
)
def test_words_that_point_are_found(text: str) -> None:
    assert len(pointers(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A temperature above 38C.",
        "Symptoms below the waist.",
        "Numbers above 140 are too high.",
        "People aged 5 and below.",
        "Cut just above the knee, then below it.",
        "Medicines above this dose are not safe.",
    ],
)
def test_words_that_measure_are_not(text: str) -> None:
    assert pointers(text) == []

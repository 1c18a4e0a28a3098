"""Where a page says who stands behind it, and what it rests on."""

from __future__ import annotations

import pytest

from pipeline.model.page import Document
from pipeline.search.pages.imprint import has_sources, imprint
from pipeline.stages.parse import parse


def page(text: str, ending: str = "txt") -> Document:
    return parse(f"source/pages/example.{ending}", text.encode(), "en")


def test_what_is_missing_belongs_beside_the_date_or_else_at_the_title() -> None:
    dated, undated = page("Flu\n\nRest.\n\nUpdated: 13 May 2025"), page("Flu\n\nRest.")
    for one, words in ((dated, "13 May 2025"), (undated, "Flu")):
        span = imprint(one)
        assert span
        assert span.of(one.text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Flu\n\nRest.\n\n\nReferences\n\nNICE guideline 12, 2024.",
        "Flu\n\nRest.\n\nSources: NICE guideline 12, 2024.",
        "# Flu\n\nRest helps.<sup>1</sup>",
    ],
)
def test_sources_stand_under_a_heading_in_a_line_or_behind_small_numbers(text: str) -> None:
    assert has_sources(page(text, "md" if text.startswith("#") else "txt"))


@pytest.mark.parametrize("text", ["Flu\n\nSources of help are near.", "Flu\n\nThe evidence is thin.", "Flu\n\nRest."])
def test_words_about_sources_are_no_sources(text: str) -> None:
    assert not has_sources(page(text))

"""Words that send a reader to another page, on a page without links."""

from __future__ import annotations

import pytest

from pipeline.model.prose import prose
from pipeline.search.pages.leads import lost_leads
from pipeline.stages.parse import parse


def leads(text: str, ending: str = "txt") -> list[str]:
    page = parse(f"source/pages/example.{ending}", text.encode(), "en")
    return [span.of(page.text) for span in lost_leads(prose(page))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("For more information, see our page about pain.", "see our page about pain"),
        ("Order our booklets. They are free.", "Order our booklets"),
        ("There is a page about diet.", "There is a page about diet"),
        ("Our guide for carers explains what to do.", "Our guide for carers"),
    ],
)
def test_words_that_send_a_reader_on_are_found(text: str, words: str) -> None:
    assert leads(f"Asthma\n\n{text}") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "See our page about pain: www.example.org/pain.",
        "Read the leaflet that comes with your medicine.",
        "Doctors use our form.",
        "See the section on diet.\n\n\nDiet\n\nEat well.",
    ],
)
def test_what_says_where_or_is_on_the_page_is_left_alone(text: str) -> None:
    assert leads(f"Asthma\n\n{text}") == []


def test_a_page_with_links_has_not_lost_them() -> None:
    assert leads("# Asthma\n\nSee our page about pain.\n\n[Call us](https://example.org/call).", "md") == []

"""Marked words as plain text keep what a reader would lose."""

from __future__ import annotations

import pytest

from pipeline.formats.bundle.plain_words import plain_words
from pipeline.model.markup import Mark, MarkKind


def written(text: str, words: str, kind: MarkKind, direction: str = "ltr", **more: str) -> str:
    start = text.index(words)
    return plain_words(text, (Mark(start, start + len(words), kind, **more),), direction)


def test_a_link_says_where_it_leads_unless_its_words_do() -> None:
    assert written("See scans.", "scans", MarkKind.LINK, target="https://a.org/") == "See scans (https://a.org/)."
    assert written("See a.org now", "a.org", MarkKind.LINK, target="https://a.org/") == "See a.org now"
    assert written("See below", "below", MarkKind.LINK, target="#below") == "See below"
    assert written("Ring 116 123", "116 123", MarkKind.LINK, target="tel:116123") == "Ring 116 123"


@pytest.mark.parametrize(
    ("text", "raised", "expected"),
    [("10 × 109", "9", "10 × 10⁹"), ("10-9 m", "-9", "10⁻⁹ m"), ("١٠٩", "٩", "١٠⁹"), ("1st", "st", "1st")],
)
def test_a_power_stays_one(text: str, raised: str, expected: str) -> None:
    assert written(text, raised, MarkKind.SUPERSCRIPT) == expected


def test_a_line_break_is_a_new_line_and_a_quotation_has_its_marks() -> None:
    assert written("Rest. Drink.", " ", MarkKind.BREAK) == "Rest.\nDrink."
    assert written("They say stop now", "stop", MarkKind.QUOTE) == "They say “stop” now"


def test_from_right_to_left_a_number_keeps_its_order_inside_bold_words() -> None:
    text = "اتصل 0808 800 4040"
    assert written(text, "800", MarkKind.STRONG, "rtl") == "اتصل \u20660808 800 4040\u2069"

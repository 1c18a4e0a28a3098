"""The headings of a page, and what they are about."""

from __future__ import annotations

from pipeline.search.pages.headings import headings, is_about_help, parts, title_stems
from pipeline.stages.parse import parse

PAGE = parse(
    "source/pages/example.txt",
    b"Flu jabs\n\nThey help.\n\n\nWhen to see your GP\n\nIf it hurts.\n\n\nSide effects\n\nPain.",
    "en",
)


def test_headings_stand_below_the_title() -> None:
    assert [block.text for block in headings(PAGE)] == ["When to see your GP", "Side effects"]
    assert [section.name for section in parts(PAGE)] == ["Flu jabs", "When to see your GP", "Side effects"]
    assert title_stems(PAGE) == {"flu", "jab"}


def test_a_heading_about_help_says_when_or_whom_to_call() -> None:
    assert [is_about_help(block) for block in headings(PAGE)] == [True, False]

"""Where a page begins and ends by what it says of itself."""

from __future__ import annotations

from pipeline.model.page import Document, Kind
from pipeline.stages.parse import parse

TEXT = "Rest your foot for two days and keep it raised. Then begin to walk a little every day."


def read(text: str, ending: str = "txt") -> Document:
    return parse(f"source/pages/page.{ending}", text.encode(), "en")


def furniture(page: Document) -> list[str]:
    return [block.text for block in page.blocks if block.kind is Kind.FURNITURE]


def test_what_stands_above_the_only_main_heading_is_the_websites() -> None:
    page = read(f"Foot care for all\n\n- Sore feet\n- Cold feet\n\n# Sprained ankle\n\n{TEXT}\n", "md")
    assert furniture(page) == ["Foot care for all", "Sore feet", "Cold feet"]


def test_two_main_headings_bound_nothing() -> None:
    page = read(f"# Sprained ankle\n\n{TEXT}\n\n# Broken toe\n\n{TEXT}\n", "md")
    assert furniture(page) == []


def test_what_stands_below_the_date_with_which_a_page_ends_is_the_websites() -> None:
    below = ["Sore heels", "How others cope with them.", "Privacy policy"]
    page = read("\n\n".join(["Sprained ankle", TEXT, "Last reviewed: May 2024", *below]))
    assert furniture(page) == below


def test_what_was_written_below_the_date_is_kept_where_nothing_tells_of_a_website() -> None:
    page = read(f"Sprained ankle\n\n{TEXT}\n\nLast reviewed: May 2024\n\nOther help\n\nThere is more to say.\n")
    assert furniture(page) == []


def test_a_page_begins_at_its_only_main_heading_however_short() -> None:
    page = read("# Hives\n\nHives itch.\n\n::: urgent Call 111\n\nHelp\n\n:::\n", "md")
    assert furniture(page) == []


def test_a_date_near_the_top_ends_nothing() -> None:
    page = read(f"Sprained ankle\n\nLast reviewed: May 2024\n\n{TEXT}\n\nWalking\n\n{TEXT}\n")
    assert furniture(page) == []


def test_sources_and_whom_to_ask_may_stand_below_the_date() -> None:
    below = "References\n\n1. Ash A. Ankles. 2021.\n\nContact us\n\nRing the ward at any time of day."
    page = read(f"Sprained ankle\n\n{TEXT}\n\nLast reviewed: May 2024\n\n{below}\n")
    assert "Ring the ward at any time of day." not in furniture(page)
    assert not any("Ash" in text for text in furniture(page))

"""Which pieces of a page are about the page itself."""

from __future__ import annotations

import pytest

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.record.metadata import metadata_kind
from pipeline.formats.text.pieces import pieces
from pipeline.model.page import Kind


def told(text: str) -> list[str]:
    cut = pieces(text)
    return [cut[index].text for index in sorted(metadata_kind(cut))]


@pytest.mark.parametrize(
    "lines",
    [
        ["Page last reviewed: 3 March 2023", "Next review due: 3 March 2026"],
        ["Date Last Reviewed:", "April 2025"],
        ["Last reviewed", "3 March 2023", "Next review due", "3 March 2026"],
        ["Last reviewed: 3 March 2023 Next review due:", "3 March 2026"],
        ["Authored by", "Dr Ada Khan"],
        ["Reviewed by: Ada Khan, MD"],
    ],
)
def test_lines_about_the_page_are_told_from_those_around(lines: list[str]) -> None:
    about = "\n\n".join(lines)
    assert told(f"Shingles\n\nShingles is a painful rash.\n\n{about}\n\n© Example Health 2025") == lines


def test_a_label_without_a_value_is_none() -> None:
    assert told("Shingles\n\nReview\n\nAsk your nurse to look at it.\n\nLast reviewed\n\nHelp and support") == []


def test_each_comes_with_a_reason_that_an_editor_understands() -> None:
    cut = pieces("Shingles\n\nRest.\n\nLast reviewed\n\n3 March 2023\n\nNext review due: May 2026")
    assert metadata_kind(cut) == {
        2: "a label; what it names stands on the next line",
        3: "what the label before it names",
        4: "says when it is to be reviewed next",
    }


@pytest.mark.parametrize("line", ["By Ada Khan", "By Example Clinic Staff", "3 March 2023", "March 3, 2023"])
def test_a_byline_or_a_date_stands_alone_only_near_the_title(line: str) -> None:
    text = "Shingles is a painful rash.\n\n" * 12
    assert told(f"Shingles\n\n{line}\n\n{text}") == [line]
    assert told(f"Shingles\n\n{text}{line}") == []


@pytest.mark.parametrize("line", ["By law", "By the time you are 60", "May 2024", "By March 2024", "By 3 March 2024"])
def test_other_words_near_the_title_are_none(line: str) -> None:
    assert told(f"Shingles\n\n{line}\n\nShingles is a painful rash.") == []


def test_a_date_beside_the_title_counts_where_the_title_is_known() -> None:
    title = Piece("Shingles", ((0, 0),), Kind.HEADING, level=1)
    menu = tuple(Piece(text, ((0, 0),), Kind.PARAGRAPH) for text in ("Home", "Conditions", "A to Z", "3 March 2023"))
    assert list(metadata_kind((*menu, title))) == [3]


@pytest.mark.parametrize("heading", ["Privacy policy", "Cookies", "Terms of use", "Related pages"])
def test_the_date_of_a_policy_is_not_the_pages(heading: str) -> None:
    policy = f"{heading}\n\nLast updated: 3 March 2020\n\nThis tells you what we do with what we know."
    assert told(f"Shingles\n\nRest.\n\n{policy}") == []


def test_a_link_to_a_policy_above_the_pages_date_takes_nothing_from_it() -> None:
    assert told("Shingles\n\nRest.\n\nPrivacy policy\nLast updated: 3 March 2020") == ["Last updated: 3 March 2020"]

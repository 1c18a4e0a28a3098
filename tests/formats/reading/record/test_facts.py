"""What a page says of itself, and who counts where they differ."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.reading.record.facts import Facts, facts
from pipeline.formats.text.pieces import pieces
from pipeline.model.page import Document, Kind
from pipeline.stages.parse import parse

CASES = Path(__file__).parents[3] / "cases" / "metadata"


def field(name: Field, text: str, reason: str = "") -> Piece:
    return Piece(text, ((0, 0),), Kind.METADATA, reason, field=name)


def read(text: str, *fields: Piece, is_markdown: bool = False, furniture: tuple[str, ...] = ()) -> Facts:
    cut = (*fields, *pieces(text))
    starts = [sum(len(piece.text) + 1 for piece in cut[:index]) for index in range(len(cut))]
    kinds = [Kind.FURNITURE if piece.text in furniture else piece.kind or Kind.PARAGRAPH for piece in cut]
    return facts(tuple(zip(cut, kinds, starts, strict=True)), is_markdown)


def dates(found: Facts) -> dict[str, str]:
    names = ("published", "updated", "review_due")
    return {name: dated.date.isoformat() for name in names if (dated := getattr(found, name))}


MODIFIED = field(Field.UPDATED, "2026-10-01T09:00:00+01:00", "“dateModified” in JSON-LD")
CHECKED = field(Field.UPDATED, "2024-05-04", "“lastReviewed” in JSON-LD")


def test_all_that_a_page_says_is_found_with_its_words() -> None:
    page = parse(
        "source/pages/page.txt",
        b"Shingles - Example Trust\n\nShingles is a painful rash.\n\nWritten by Ada Khan\nReviewed by Dr Jo Bloggs\n"
        b"Published: 3 March 2020\nLast reviewed: 4 May 2024\nNext review due: 4 May 2027\n",
        "en",
    )
    spans = (page.published, page.updated, page.review_due, page.author, page.reviewer)
    assert (page.title, page.site) == ("Shingles", "Example Trust")
    assert [one and one.span.of(page.text) for one in spans] == [
        "3 March 2020",
        "4 May 2024",
        "4 May 2027",
        "Ada Khan",
        "Dr Jo Bloggs",
    ]


def test_what_readers_see_counts_before_what_machines_are_told() -> None:
    assert dates(read("Flu\n\nRest.\n\nLast reviewed: 3 March 2020", MODIFIED, CHECKED)) == {"updated": "2020-03-03"}


def test_the_front_matter_of_markdown_counts_first() -> None:
    found = read("Flu\n\nRest.\n\nLast reviewed: 3 March 2020", field(Field.UPDATED, "2024-05-04"), is_markdown=True)
    assert dates(found) == {"updated": "2024-05-04"}


def test_a_date_of_change_for_machines_counts_only_where_the_words_give_none() -> None:
    assert dates(read("Flu\n\nRest.", MODIFIED)) == {"updated": "2026-10-01"}
    assert dates(read("Flu\n\nRest.\n\nPublished: 3 March 2015", MODIFIED)) == {"published": "2015-03-03"}
    assert dates(read("Flu\n\nRest.\n\nPublished: 3 March 2015", CHECKED)) == {
        "published": "2015-03-03",
        "updated": "2024-05-04",
    }


def test_of_dates_for_machines_a_review_counts_first_and_then_the_earlier() -> None:
    earlier = field(Field.UPDATED, "2023-01-01")
    assert dates(read("Flu\n\nRest.", MODIFIED, CHECKED)) == {"updated": "2024-05-04"}
    assert dates(read("Flu\n\nRest.", MODIFIED, earlier)) == {"updated": "2023-01-01"}


def test_a_review_counts_before_an_update_and_a_line_before_a_sentence() -> None:
    assert dates(read("Flu\n\nLast updated: 5 May 2024\nLast reviewed: 3 March 2020")) == {"updated": "2020-03-03"}
    text = "Flu\n\nWe take care. This page was last reviewed in May 2020.\n\nLast updated: 4 May 2024"
    assert dates(read(text)) == {"updated": "2024-05-04"}


def test_among_the_websites_own_lines_only_what_can_mean_the_page_counts() -> None:
    frame = ("Last reviewed: 3 March 2020", "Published: 4 May 2024")
    assert dates(read("Flu\n\nRest.\n\n" + "\n".join(frame), furniture=frame)) == {"updated": "2020-03-03"}


def test_a_date_alone_by_the_title_is_the_pages_only_where_no_other_is() -> None:
    assert dates(read("Flu\n\n3 March 2020\n\nRest.")) == {"updated": "2020-03-03"}
    assert dates(read("Flu\n\n3 March 2020\n\nRest.\n\nLast updated: 4 May 2024")) == {"updated": "2024-05-04"}


def test_the_dates_of_a_list_of_pages_are_not_this_pages() -> None:
    assert dates(read("Flu\n\nCough\nUpdated: 1 May 2021\nCold\nUpdated: 2 May 2022\nFever\nUpdated: 3 May 2023")) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Published: March 2023\nReview date: March 2026", {"published": "2023-03-01", "review_due": "2026-03-01"}),
        ("Published: March 2023\nReview date: May 2024", {"published": "2023-03-01", "review_due": "2024-05-01"}),
        ("Last updated: May 2024\nReview date: May 2023", {"updated": "2023-05-01"}),
        ("Review date: May 2023\nNext review: May 2026", {"updated": "2023-05-01", "review_due": "2026-05-01"}),
        ("Review date: 3 May 2026", {"review_due": "2026-05-03"}),
        ("Review Date 7/21/2022", {"updated": "2022-07-21"}),
        ("Review Date May 3, 2022", {"updated": "2022-05-03"}),
    ],
)
def test_a_review_date_is_the_last_or_the_next_by_the_pages_other_dates(text: str, expected: dict[str, str]) -> None:
    assert dates(read(f"Flu\n\nRest.\n\n{text}")) == expected


@pytest.mark.parametrize(
    ("around", "date"),
    [
        ("Rest.", "2023-04-03"),
        ("Call 999 or see a GP.", "2023-04-03"),
        ("Call 911. Your health care provider can help.", "2023-03-04"),
        ("Published: 02/25/2023", "2023-03-04"),
        ("Published: 25/02/2023", "2023-04-03"),
        ("Published: February 25, 2023", "2023-03-04"),
    ],
)
def test_figures_are_read_as_the_rest_of_the_page_suggests(around: str, date: str) -> None:
    assert dates(read(f"Flu\n\n{around}\n\nLast reviewed: 03/04/2023"))["updated"] == date


def test_the_stated_country_decides_how_figures_are_read() -> None:
    text = "Flu\n\nCall 911.\n\nLast reviewed: 03/04/2023"
    assert dates(read(text, field(Field.LANGUAGE, "en-GB"))) == {"updated": "2023-04-03"}
    assert dates(read("Flu\n\nLast reviewed: 03/04/2023", field(Field.LANGUAGE, "en_us"))) == {"updated": "2023-03-04"}


def test_the_language_is_the_stated_one_unless_it_says_less_than_is_known() -> None:
    def language(stated: str, given: str) -> str:
        return facts(((field(Field.LANGUAGE, stated), Kind.METADATA, 0),), language=given).language

    assert [language(*pair) for pair in (("en-us", "en"), ("en", "en-GB"), ("CY", "en"), ("no language!", "en"))] == [
        "en-US",
        "en-GB",
        "cy",
        "en",
    ]


def test_names_for_machines_are_taken_unless_they_are_addresses() -> None:
    found = read("Flu\n\nRest.", field(Field.AUTHOR, "Dr A. Khan"), field(Field.REVIEWER, "https://example.org/khan"))
    assert (found.author and found.author.name, found.reviewer) == ("Dr A. Khan", None)


def test_a_page_that_says_nothing_of_itself_has_no_facts() -> None:
    assert read("Flu\n\nIn March 2020 the law changed.\n\nLast reviewed: soon\n\n© Example 2024") == Facts()


def described(page: Document) -> str:
    """Write what a page says of itself, with the words that say it and the line on which they stand."""
    found = {
        name: [
            str(getattr(one, "date", "")) or "a name",
            one.span.of(page.text),
            page.origin.place(one.span.start).line,
        ]
        for name in ("published", "updated", "review_due", "author", "reviewer")
        if (one := getattr(page, name))
    }
    names = {"title": page.title, "site": page.site, "language": page.language}
    return json.dumps({**names, **found}, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_a_page_tells_when_and_by_whom_it_was_written_and_reviewed(case: str, golden) -> None:
    page = next((CASES / case).glob("page.*"))
    golden(CASES / case / "expected.json", described(parse(f"source/pages/{page.name}", page.read_bytes(), "en")))

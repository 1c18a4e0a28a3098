"""Reading a page: golden cases for each kind of thing that a text page holds, and the real page line by line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.model.errors import PageError
from pipeline.model.page import Document, Kind, Lost
from pipeline.stages.parse import parse

CASES = Path(__file__).parents[1] / "cases" / "parse"
SAMPLE = Path(__file__).parents[2] / "source" / "pages" / "secondary-bone-cancer.txt"


def described(page: Document) -> str:
    """Write a page's blocks so that a person can judge them."""
    rows = [
        {
            "line": page.origin.place(block.span.start).line,
            "kind": block.kind + (f" {block.level}" if block.level > 1 else ""),
            "text": block.text,
            **(
                {"lost": [f"{loss.what}: {loss.name or loss.span.of(page.text)}" for loss in block.losses]}
                if block.losses
                else {}
            ),
        }
        for block in page.blocks
    ]
    known = {"title": page.title, "site": page.site, "updated": page.updated and page.updated.date.isoformat()}
    return json.dumps({**known, "blocks": rows}, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_a_page_is_read_as_a_person_reads_it(case: str, golden) -> None:
    page = next((CASES / case).glob("page.*"))
    golden(CASES / case / "expected.json", described(parse(f"source/pages/{page.name}", page.read_bytes(), "en")))


@pytest.fixture(scope="module")
def sample() -> Document:
    return parse("source/pages/secondary-bone-cancer.txt", SAMPLE.read_bytes(), "en")


@pytest.mark.sample
def test_the_real_page_is_read_right_line_by_line(sample: Document, golden) -> None:
    golden(CASES.parent / "parse-sample" / "expected.json", described(sample))


@pytest.mark.sample
def test_every_word_of_the_real_page_is_in_exactly_one_block(sample: Document) -> None:
    text = SAMPLE.read_text("utf-8")
    words = [word for line in text.split("\n") for word in line.split() if word not in ("•", "|")]
    assert [word for block in sample.blocks for word in block.text.split()] == words


@pytest.mark.sample
def test_the_real_page_has_lost_two_lists_and_four_headings(sample: Document) -> None:
    lost = [(loss.what, loss.span.of(sample.text)) for block in sample.blocks for loss in block.losses]
    assert [words for what, words in lost if what is Lost.LIST] == ["may include", "have include"]
    headings = [loss.name for block in sample.blocks for loss in block.losses if loss.what is Lost.HEADING]
    assert headings == ["Radiotherapy treatment", "Chemotherapy", "Bisphosphonates", "Surgery"]


@pytest.mark.sample
def test_the_ratings_and_share_bars_of_the_real_page_are_furniture(sample: Document) -> None:
    lines = [sample.origin.place(block.span.start).line for block in sample.blocks if block.kind is Kind.FURNITURE]
    assert lines == [1, 2, 233, 234, 237, 238, 239, 240, 241, 242, 244]


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "is empty"),
        (b" \n\xc2\xa0\n", 1, "is empty"),
        (b"One\nTwo \xe9\n", 2, "not UTF-8"),
        (b"One\nTwo\0\n", 2, "NUL"),
        ("Titel".encode("utf-16"), 1, "UTF-16"),
        (b"a" * 5_000_001, 1, "5 MB"),
        (b"One\rTwo\r", 1, "old Macintoshes"),
        ("\u2003\n\u2003".encode(), 1, "is empty"),
    ],
)
def test_a_page_that_is_no_text_is_refused_with_place_and_remedy(data: bytes, line: int, words: str) -> None:
    with pytest.raises(PageError) as caught:
        parse("source/pages/page.txt", data, "en")
    assert (caught.value.line, words in caught.value.problem, bool(caught.value.remedy)) == (line, True, True)


def test_a_format_that_nobody_reads_is_refused() -> None:
    with pytest.raises(PageError, match=r"page\.odt: .*; save it as .txt, .md, .html or .docx"):
        parse("source/pages/page.odt", b"PK", "en")

"""What the head of an HTML file says of the page, with the place it was read from."""

from __future__ import annotations

import pytest

from pipeline.formats.html.read import read
from pipeline.formats.reading.piece import Field
from pipeline.model.page import Kind


def told(text: str) -> list[tuple[Field | None, str]]:
    """Return what is said, after proving that each value stands where it says it does."""
    found = [piece for piece in read("page.html", text) if piece.kind is Kind.METADATA]
    for piece in found:
        place = piece.anchors[0][1]
        assert text[place : place + 3] == piece.text[:3]
    return [(piece.field, piece.text) for piece in found]


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ("<title>Bone scan | Our Clinic</title>", Field.TITLE, "Bone scan | Our Clinic"),
        ('<html lang="en-GB">', Field.LANGUAGE, "en-GB"),
        ('<meta name="Author" content="Dr Moss">', Field.AUTHOR, "Dr Moss"),
        ("<META CONTENT='2024-05-01' PROPERTY=article:modified_time>", Field.UPDATED, "2024-05-01"),
        ('<meta property="article:published_time" content="2024-05-01"/>', Field.PUBLISHED, "2024-05-01"),
        ('<meta name="DCTERMS.issued" content="2024-05-01">', Field.PUBLISHED, "2024-05-01"),
        ('<meta name="next-review-date" content="2026-05-01">', Field.REVIEW_DUE, "2026-05-01"),
        ('<time itemprop="dateModified" datetime="2024-05-01">', Field.UPDATED, "2024-05-01"),
        ('<time class="entry-date published" datetime="2024-05-01T09:00">', Field.PUBLISHED, "2024-05-01T09:00"),
        ('<meta property="og:site_name" content="Our Clinic">', Field.SITE, "Our Clinic"),
    ],
)
def test_elements_of_the_head_say_what_they_are_named_for(head: str, field: Field, value: str) -> None:
    assert told(f"{head}<p>Text</p>") == [(field, value)]


@pytest.mark.parametrize(
    ("json", "expected"),
    [
        ('{"dateModified": "2024-05-01"}', [(Field.UPDATED, "2024-05-01")]),
        ('{"author": {"@type": "Person", "name": "Dr Moss"}}', [(Field.AUTHOR, "Dr Moss")]),
        ('{"reviewedBy":[{"name":"Dr Ash"},{"name":"Dr Elm"}]}', [(Field.REVIEWER, "Dr Ash")]),
        (
            '{"lastReviewed": ["2024-05-01", "2027-05-01"]}',
            [(Field.UPDATED, "2024-05-01"), (Field.REVIEW_DUE, "2027-05-01")],
        ),
        (
            '{"datePublished": "2024-05-01", "video": {"datePublished": "2020-01-01"}}',
            [(Field.PUBLISHED, "2024-05-01")],
        ),
        ('{"author": "Dr M\\u00f6ss \\ud83d\\ude00"}', [(Field.AUTHOR, "Dr Möss 😀")]),
        ('{"author": "Dr Moss", broken', [(Field.AUTHOR, "Dr Moss")]),
    ],
)
def test_linked_data_is_read_by_its_names(json: str, expected: list[tuple[Field, str]]) -> None:
    assert told(f'<script type="application/ld+json">{json}</script><p>Text</p>') == expected


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="">',
        '<time datetime="2024-05-01">',
        "<title> </title>",
        '<meta name="theme" content="x">',
    ],
)
def test_what_says_nothing_makes_no_piece(head: str) -> None:
    assert told(f"{head}<p>Text</p>") == []

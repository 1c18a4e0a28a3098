"""What stands before a page's text: read as facts, each with its meaning where the key is known."""

from __future__ import annotations

import pytest

from pipeline.formats.markdown.read import read
from pipeline.formats.reading.piece import Field
from pipeline.model.page import Kind

YAML = """---
title: "Hay fever: a \\"guide\\""
date: 2026-03-01
last_updated: 1 May 2026
review-due: 2029-05-01
authors:
  - Ann Lee
  - {name: Bo Li, url: x}
reviewed_by: >
  Dr Cy
  Po
lang: en-GB
site_name: Clinic
draft: true
empty:
---
# Hay fever
"""


def facts(text: str) -> list[tuple[Field | None, str]]:
    return [(piece.field, piece.text) for piece in read("page.md", text) if piece.kind is Kind.METADATA]


def test_yaml_is_read_for_what_it_says_of_the_page() -> None:
    assert facts(YAML) == [
        (Field.TITLE, 'Hay fever: a "guide"'),
        (Field.PUBLISHED, "2026-03-01"),
        (Field.UPDATED, "1 May 2026"),
        (Field.REVIEW_DUE, "2029-05-01"),
        (Field.AUTHOR, "Ann Lee"),
        (Field.AUTHOR, "Bo Li"),
        (Field.OTHER, "x"),
        (Field.REVIEWER, "Dr Cy Po"),
        (Field.LANGUAGE, "en-GB"),
        (Field.SITE, "Clinic"),
        (Field.OTHER, "true"),
    ]


def test_every_value_stands_at_its_place() -> None:
    for piece in read("page.md", YAML)[1:5]:
        assert YAML[piece.anchors[0][1] :].startswith(piece.text)


def test_toml_is_read_likewise() -> None:
    assert facts('+++\ntitle = "Hay fever"\nauthors = ["Ann Lee", "Bo Li"]\ndate = 2026-03-01\n+++\nRest.') == [
        (Field.TITLE, "Hay fever"),
        (Field.AUTHOR, "Ann Lee"),
        (Field.AUTHOR, "Bo Li"),
        (Field.PUBLISHED, "2026-03-01"),
    ]


def test_yaml_with_a_colon_too_many_is_read_line_by_line() -> None:
    assert facts("---\ntitle: Hay fever: a guide\ndate: 2026-03-01\n---\nRest.") == [
        (Field.TITLE, "Hay fever: a guide"),
        (Field.PUBLISHED, "2026-03-01"),
    ]


@pytest.mark.parametrize(
    "text", ["---\nRest.\n---\nMore.", "---\n\nRest.", "Rest.\n---\nkey: x\n---", "---\n- a\n---\nMore."]
)
def test_words_between_rules_are_no_facts(text: str) -> None:
    assert not facts(text)
    assert {"Rest.", "More."} & {piece.text for piece in read("page.md", text)}


def test_what_a_reader_service_puts_before_a_page_is_facts() -> None:
    text = (
        "Title: Hay fever\n\nURL Source: https://a.example/\n\nPublished Time: 2026-03-01\n\nMarkdown Content:\nRest.\n"
    )
    assert facts(text) == [
        (Field.TITLE, "Hay fever"),
        (Field.OTHER, "https://a.example/"),
        (Field.PUBLISHED, "2026-03-01"),
    ]
    assert read("page.md", text)[-1].text == "Rest."


def test_aliases_and_deep_nesting_do_no_harm() -> None:
    bomb = "---\na: &a [x, x]\n" + "".join(f"b{at}: &b{at} [*a, *a]\n" for at in range(500)) + "---\nRest."
    assert [text for _, text in facts(bomb)] == ["x", "x"]
    assert [piece.text for piece in read("page.md", "---\na: " + "[" * 5_000 + "\n---\nRest.")][-1] == "Rest."

"""Addresses that may stand in a page, and those that may not."""

from __future__ import annotations

import pytest

from pipeline.model.address import is_whole_address, safe_address


@pytest.mark.parametrize(
    "target",
    [
        "https://example.org/a?b=c#d",
        "HTTP://example.org",
        "mailto:a@example.org",
        "tel:+441632960018",
        "#symptoms",
        "../scans/",
        "scans.html",
        "/scans",
    ],
)
def test_what_a_browser_only_opens_is_left_as_it_is(target: str) -> None:
    assert safe_address(target) == target


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org",
        "https://exa\u202emple.org",
        "",
        " ",
    ],
)
def test_what_it_might_obey_is_not_safe(target: str) -> None:
    assert safe_address(target) == ""


def test_an_address_without_its_scheme_is_a_web_address_and_spaces_are_written_out() -> None:
    assert safe_address("//example.org/a b") == "https://example.org/a%20b"


@pytest.mark.parametrize("text", ["https://example.org", "https://example.org/cy/?a=1#b", "tel:111", "mailto:a@b.cy"])
def test_a_whole_address_is_known(text: str) -> None:
    assert is_whole_address(text) and is_whole_address(f" {text} ")


@pytest.mark.parametrize("text", ["example.org", "see https://example.org", "https://", "https:///x", "#a", "mailto:a"])
def test_anything_else_is_not_one(text: str) -> None:
    assert not is_whole_address(text)

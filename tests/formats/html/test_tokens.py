"""Tags of an HTML file, told from its text."""

from __future__ import annotations

import pytest

from pipeline.formats.html.tokens import attributes, cut, placed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a <b>c</b> d", ["<b>", "</b>"]),
        ("2 < 3 and <4", []),
        ('<a title="x > y">z', ['<a title="x > y">']),
        ("<a title='it\"s'>", ["<a title='it\"s'>"]),
        ('<p class="a"b"c">d', ['<p class="a"b"c">']),
        ("<!-- <b> --><i>", ["<!-- <b> -->", "<i>"]),
        ("<!--><b>", ["<!-->", "<b>"]),
        ("<script>'<b>' </scripture></SCRIPT ><i>", ["<script>'<b>' </scripture></SCRIPT >", "<i>"]),
        ("<?xml version='1.0'?><script/><b>", ["<?xml version='1.0'?>", "<script/>", "<b>"]),
        ("<!DOCTYPE html><br/></ x>", ["<!DOCTYPE html>", "<br/>", "</ x>"]),
    ],
)
def test_tags_are_cut_as_a_browser_cuts_them(text: str, found: list[str]) -> None:
    parts = cut(text, 100)
    assert parts[1::2] == found
    assert "".join(parts) == text


def test_no_more_tags_are_cut_than_asked_for() -> None:
    assert cut("<b>a</b>c<i>", 2) == ["", "<b>", "a", "</b>", "c<i>"]


def test_attributes_are_read_whole_and_the_first_of_a_name_counts() -> None:
    found = attributes(" ID=a href = '/x?a=1&amp;b&copy=2' hidden id=b title=\"&quot;T&quot;\"/")
    assert found == {"id": "a", "href": "/x?a=1&b&copy=2", "hidden": "", "title": '"T"'}


def test_an_attribute_is_found_at_its_place() -> None:
    inside = ' data-alt="no" ALT="a hand" src=x'
    assert placed(inside, "alt") == (inside.index("a hand"), "a hand")
    assert placed(inside, "title") is None

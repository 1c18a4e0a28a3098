"""A page's title without its site's name."""

from __future__ import annotations

import pytest

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.record.site_names import beside, taken_apart
from pipeline.model.page import Kind


def apart(text: str, *headings: str, site: str = "", kind: Kind | None = None) -> tuple[str, str]:
    title = taken_apart(Piece(text, ((0, 0),), kind), headings, site)
    return title.own.of(text), title.site.of(text) if title.site else ""


@pytest.mark.parametrize(
    ("text", "own", "site"),
    [
        ("Healthy eating | Nutrition | CDC", "Healthy eating", "CDC"),
        ("Shingles - NHS", "Shingles", "NHS"),
        ("Shingles - NHS.UK Alpha", "Shingles", "NHS.UK Alpha"),
        ("Shingles | example.org", "Shingles", "example.org"),
        ("Shingles - ExampleHealth", "Shingles", "ExampleHealth"),
        ("Shingles: ExampleHealth", "Shingles", "ExampleHealth"),
        ("Bone cancer: symptoms – Example Cancer Support", "Bone cancer: symptoms", "Example Cancer Support"),
        ("Shingles - Symptoms and causes - Example Clinic", "Shingles - Symptoms and causes", "Example Clinic"),
        ("Flu » Example Trust", "Flu", "Example Trust"),
        ("Flu - Centers for Disease Prevention", "Flu", "Centers for Disease Prevention"),
        ("Type 2 diabetes - diagnosis", "Type 2 diabetes - diagnosis", ""),
        ("Type 2 diabetes - Diagnosis", "Type 2 diabetes - Diagnosis", ""),
        ("Shingles - Signs and Symptoms", "Shingles - Signs and Symptoms", ""),
        ("Scans - MRI", "Scans - MRI", ""),
        ("COVID-19 vaccine", "COVID-19 vaccine", ""),
        ("NHS.UK", "NHS.UK", ""),
        ("| Flu |", "| Flu |", ""),
        ("x | " * 400 + "y", "x | " * 400 + "y", ""),
    ],
)
def test_a_title_loses_its_sites_name_and_nothing_else(text: str, own: str, site: str) -> None:
    assert apart(text) == (own, site)


def test_the_pages_headings_decide_where_they_can() -> None:
    assert apart("Type 2 diabetes - diagnosis", "type 2 diabetes") == ("Type 2 diabetes", "diagnosis")
    assert apart("NHS | Shingles", "shingles") == ("Shingles", "NHS")
    assert apart("Overview - Shingles - NHS", "shingles") == ("Shingles", "NHS")
    assert apart("Shingles | Pain | Example", "shingles | pain") == ("Shingles | Pain", "Example")


def test_the_sites_own_name_decides_where_it_is_known() -> None:
    assert apart("Shingles - Scope", site="Scope") == ("Shingles", "Scope")
    assert apart("Example | Shingles", site="Example") == ("Shingles", "Example")


def test_a_bar_in_the_pages_own_heading_is_no_more_than_a_dash() -> None:
    assert apart("Shingles | how it begins", kind=Kind.HEADING) == ("Shingles | how it begins", "")
    assert apart("Shingles | Example Trust", kind=Kind.HEADING) == ("Shingles", "Example Trust")


def test_what_stands_beside_a_title_is_kept_whole() -> None:
    text = "Example | Shingles | Skin | Example Trust"
    title = taken_apart(Piece(text, ((0, 0),)), ("shingles",))
    assert [part and part.of(text) for part in beside(text, title.own)] == ["Example", "Skin | Example Trust"]

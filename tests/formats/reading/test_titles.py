"""A page's title without its site's name, and the browser's title in a dump."""

from __future__ import annotations

import pytest

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.reading.titles import naming, taken_apart, title_line
from pipeline.formats.text.pieces import pieces
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


@pytest.mark.parametrize("below", ["Shingles", "SHINGLES", "Menu\n\nSearch\n\nShingles"])
def test_the_browsers_title_is_known_where_the_page_repeats_it(below: str) -> None:
    cut = pieces(f"Shingles | Skin | Example Trust\n\n{below}\n\nShingles is a painful rash.")
    line = title_line(cut)
    assert line and (line.index, cut[line.heading].text.lower()) == (0, "shingles")


@pytest.mark.parametrize(
    "below",
    [
        "Shingles is a painful rash.",
        "Shingles and pregnancy\n\nAsk your midwife.",
        "• Shingles\n• Measles",
        "Shingles.",
    ],
)
def test_a_title_that_the_page_does_not_repeat_is_its_own(below: str) -> None:
    assert title_line(pieces(f"Shingles | Skin | Example Trust\n\n{below}\n")) is None


def test_a_sites_name_alone_is_no_title() -> None:
    line = title_line(pieces("NHS.UK\n\nType 2 diabetes\n\nYou will need check-ups."))
    assert line and (line.index, line.heading) == (0, -1)
    assert title_line(pieces("HIV\n\nType 2 diabetes\n\nYou will need check-ups.")) is None


def test_a_page_is_named_by_its_title_piece_then_by_its_format() -> None:
    head = Piece("Shingles - Example Trust", ((0, 0),), Kind.METADATA, field=Field.TITLE)
    heading = Piece("Shingles", ((0, 0),), Kind.HEADING, level=1)
    other = Piece("How it begins", ((0, 0),), Kind.HEADING, level=2)
    site = Piece("Trust", ((0, 0),), Kind.METADATA, field=Field.SITE)
    named = naming([(head, Kind.METADATA), (site, Kind.METADATA), (heading, Kind.TITLE), (other, Kind.HEADING)])
    assert (named.title, named.site, named.piece) == ("Shingles", "Example Trust", heading)
    unnamed = naming([(head, Kind.METADATA), (other, Kind.HEADING)])
    assert (unnamed.title, unnamed.site, unnamed.piece) == ("Shingles", "Example Trust", None)
    assert naming([(site, Kind.METADATA), (other, Kind.HEADING)]).site == "Trust"
    assert naming([(other, Kind.HEADING)]).title == ""

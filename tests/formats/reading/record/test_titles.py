"""What a page is called, and the browser's title in a dump."""

from __future__ import annotations

import pytest

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.reading.record.titles import naming, title_line
from pipeline.formats.text.pieces import pieces
from pipeline.model.page import Kind


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

"""The page in place: its links, tables, boxes and pictures are seen as an editor knows them."""

from __future__ import annotations

from pipeline.formats.report.in_place import InPlace, in_place
from pipeline.formats.report.notes import notes
from pipeline.model.finding import Finding, Severity
from pipeline.model.text import Span
from pipeline.stages.parse import parse

PAGE = """<!doctype html><html lang="en"><head><title>Gout</title></head><body><main><h1>Gout</h1>
<p>Read <a href="https://example.org/gout">about <b>gout</b></a>.<br>Rest.</p>
<div class="care-card care-card--emergency"><h2>Call 999 if:</h2><ul><li>you cannot breathe</li></ul></div>
<h2>Tablets</h2><ol><li>Take one.<ul><li>With water.</li></ul></li><li>Rest.</li></ol>
<table><tr><th>Age</th><th>Dose</th></tr><tr><td>2</td><td>5 mg</td></tr></table>
<figure><img src="foot.jpg" alt="A swollen foot."></figure></main></body></html>"""


def placed(*about: str) -> InPlace:
    page = parse("source/pages/gout.html", PAGE.encode(), "en")
    found = []
    for words in about:
        span = Span(page.text.index(words), page.text.index(words) + len(words))
        start, end = page.origin.ends(span)
        found.append(Finding("page.odd", Severity.WARNING, start, end, span, words, "Odd. Mend it.", words))
    return in_place(page, notes(found, "en"))


def test_links_and_bold_words_are_seen_and_a_link_says_where_it_leads() -> None:
    [paragraph] = [run.blocks[0] for run in placed().runs if run.blocks[0].kind == "paragraph"]
    assert [(piece.text, piece.look, piece.about) for piece in paragraph.pieces] == [
        ("Read ", "", ""),
        ("about ", "link", "https://example.org/gout"),
        ("gout", "link strong", "https://example.org/gout"),
        (".", "", ""),
        (" ", "line-break", ""),
        ("Rest.", "", ""),
    ]


def test_a_box_is_named_once_and_its_blocks_bear_its_kind() -> None:
    boxed = [(block.label, block.box) for run in placed().runs for block in run.blocks if block.box]
    assert boxed == [("Box: emergency", "emergency"), ("", "emergency")]


def test_items_have_their_numbers_and_their_depth() -> None:
    items = [block for run in placed().runs for block in run.blocks if block.kind == "list item"]
    assert [(block.marker, block.depth) for block in items] == [("•", 1), ("1.", 1), ("•", 2), ("2.", 1)]


def test_a_table_is_one_with_the_notes_of_all_its_cells_below_it() -> None:
    [table] = [run for run in placed("5 mg").runs if run.kind == "table"]
    assert [["".join(piece.text for piece in cell.pieces) for cell in row] for row in table.rows] == [
        ["Age", "Dose"],
        ["2", "5 mg"],
    ]
    assert len(table.notes) == 1


def test_a_picture_is_its_description_and_its_file() -> None:
    [picture] = [block for run in placed().runs for block in run.blocks if block.kind == "image"]
    assert (picture.label, picture.pieces[0].text) == ("Picture: foot.jpg", "A swollen foot.")

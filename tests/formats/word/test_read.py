"""A Word file's structure: what each paragraph is, where it stands, and that no word of it is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.model.page import Document, Kind
from pipeline.stages.parse import parse

CASES = Path(__file__).parents[2] / "cases" / "parse-word"


def told(page: Document) -> list[tuple[str, int, str]]:
    """Return kind, level and words of a page's blocks."""
    return [(str(block.kind), block.level, block.text) for block in page.blocks]


def described(page: Document) -> str:
    """Write a page so that a person can judge it: a line for each block, with all that Word told of it."""
    rows = []
    for block in page.blocks:
        row: dict[str, object] = {
            "paragraph": page.origin.place(block.span.start).line,
            "kind": block.kind + (f" {block.level}" if block.level > 1 else ""),
            "text": block.text,
            "number": block.number,
            "cell": block.cell and [block.cell.table, block.cell.row, block.cell.column, block.cell.is_header],
            "box": block.box and [block.box.number, block.box.call_out],
            "marks": [[mark.kind, block.text[mark.start : mark.end], mark.target] for mark in block.marks],
            "target": block.target,
            "why": block.reason,
        }
        rows.append(json.dumps({key: value for key, value in row.items() if value}, ensure_ascii=False))
    return "[\n" + ",\n".join(rows) + "\n]\n"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_a_word_file_is_read_as_a_person_reads_it(case: str, golden, make) -> None:
    body = (CASES / case / "body.xml").read_text("utf-8")
    data = make.word(body, {"link": "https://www.example.org/coughs"})
    golden(CASES / case / "expected.json", described(parse("source/pages/page.docx", data, "en")))


def test_a_title_takes_the_main_headings_one_level_down(read, make) -> None:
    page = read(
        make.p("Hay fever", "Title") + make.p("Symptoms", "Heading1") + make.p("Eyes", "Heading2") + make.p("x")
    )
    assert told(page)[:3] == [("title", 1, "Hay fever"), ("heading", 2, "Symptoms"), ("heading", 3, "Eyes")]


def test_without_a_title_the_one_main_heading_is_it(read, make) -> None:
    page = read(make.p("For patients") + make.p("Hay fever", "Heading1") + make.p("Symptoms", "Heading2") + make.p("x"))
    assert told(page)[1:3] == [("title", 1, "Hay fever"), ("heading", 2, "Symptoms")]
    assert page.title == "Hay fever"


def test_a_style_based_on_a_heading_is_one_and_so_is_an_outline_level(read, make) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="Überschrift 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Trust heading"/><w:basedOn w:val="H1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Trust sub"/>'
        '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    )
    body = make.p("Asthma", "Own") + make.p("Inhalers", "Deep") + make.p("Use it daily.")
    direct = make.p("Spacers", properties='<w:outlineLvl w:val="2"/>') + make.p("Wash it weekly.")
    found = told(read(body + direct, styles=styles))
    assert found[0] == ("title", 1, "Asthma")
    assert [found[1], found[3]] == [("heading", 2, "Inhalers"), ("heading", 3, "Spacers")]


def test_styles_based_on_one_another_in_a_circle_end(read, make) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>'
    )
    assert told(read(make.p("It ends here.", "A"), styles=styles)) == [("paragraph", 0, "It ends here.")]


def test_short_bold_paragraphs_are_headings_one_below_the_heading_above(read, make) -> None:
    bold = "<w:b/>"
    body = make.p("Gout", "Title") + make.p("Causes", "Heading1") + make.p(make.r("Food and drink", bold))
    page = read(
        body + make.p("Beer can bring it on.") + make.p(make.r("Other causes", bold)) + make.p("Some pills too.")
    )
    assert [row for row in told(page) if row[0] == "heading"] == [
        ("heading", 2, "Causes"),
        ("heading", 3, "Food and drink"),
        ("heading", 3, "Other causes"),
    ]


@pytest.mark.parametrize("words", ["Call 999 at once.", "Tell your nurse if you:", "word " * 15])
def test_a_bold_sentence_a_lead_in_and_a_long_bold_paragraph_are_no_headings(read, make, words: str) -> None:
    page = read(make.p("Gout", "Title") + make.p(make.r(words, "<w:b/>")) + make.p("One.") + make.p("Two."))
    assert page.blocks[1].kind in (Kind.PARAGRAPH, Kind.LIST_INTRODUCTION)
    assert [mark.kind for mark in page.blocks[1].marks] == ["strong"]


def test_a_page_all_in_bold_has_no_headings_for_that(read, make) -> None:
    page = read(make.p("Gout", "Title") + "".join(make.p(make.r(f"Line {n}", "<w:b/>")) for n in range(5)))
    assert [block.kind for block in page.blocks[1:]] == [Kind.PARAGRAPH] * 5


def test_a_page_of_headings_only_is_read(read, make) -> None:
    page = read("".join(make.p(f"Part {n}", "Heading2") for n in range(3)))
    assert told(page) == [("heading", 2, f"Part {n}") for n in range(3)]


def test_content_controls_smart_tags_and_simple_fields_lose_no_word(read, make) -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{make.p('In a control.')}</w:sdtContent></w:sdt>"
    inline = f"<w:sdt><w:sdtPr/><w:sdtContent>{make.r('one ')}</w:sdtContent></w:sdt>"
    tag = f"<w:smartTag><w:smartTagPr/>{make.r('two ')}</w:smartTag>"
    field = f'<w:fldSimple w:instr=" DATE ">{make.r("three.")}</w:fldSimple>'
    page = read(control + make.p(inline + tag + field))
    assert [block.text for block in page.blocks] == ["In a control.", "one two three."]


def test_notes_stand_at_the_end_under_the_number_that_refers_to_them(read, make) -> None:
    refer = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    own = f"<w:r><w:footnoteRef/></w:r>{make.r(' Adults only.')}"
    notes = f'<w:footnote w:id="1">{make.p("Unused.")}</w:footnote><w:footnote w:id="2">{make.p(own)}</w:footnote>'
    page = read(make.p(make.r("Take 5") + refer + make.r(" tablets.")) + make.p("End."), footnotes=notes)
    assert [block.text for block in page.blocks] == ["Take 5[1] tablets.", "End.", "[1] Adults only."]
    assert [mark.kind for mark in page.blocks[0].marks] == ["superscript"]
    assert page.origin.place(page.blocks[2].span.start).line == 3


def test_page_headers_and_the_table_of_contents_are_furniture(read, make) -> None:
    contents = make.p(make.field(' TOC \\o "1-3" ', "Symptoms 2"), "TOC1")
    body = make.p("Gout", "Title") + contents + make.p("Symptoms", "Heading1") + make.p("Pain.")
    page = read(body, header=make.p("Example Trust"), footer=make.p(make.r("Page ") + make.field("PAGE", "1")))
    assert [(block.text, block.reason) for block in page.blocks if block.is_furniture] == [
        ("Symptoms 2", "stands in the table of contents that Word makes"),
        ("Example Trust", "stands in the page's header"),
        ("Page 1", "stands in the page's footer"),
    ]


def test_descriptions_of_pictures_are_blocks_and_decorative_pictures_are_none(read, make) -> None:
    decorative = make.drawing("A swirl", '<a:ext><adec:decorative val="1"/></a:ext>')
    page = read(make.p("Gout", "Title") + make.p(make.r("A toe. ") + make.drawing("A red toe") + decorative))
    assert [(block.kind, block.text, block.target) for block in page.blocks[1:]] == [
        (Kind.PARAGRAPH, "A toe.", ""),
        (Kind.IMAGE, "A red toe", "media/image1.png"),
    ]
    assert [page.origin.place(block.span.start).line for block in page.blocks] == [1, 2, 2]


def test_the_title_among_a_files_properties_is_metadata_and_who_saved_it_and_when_is_left_out(read, make) -> None:
    core = (
        "<dc:title>Gout leaflet</dc:title><dc:creator>jsmith2</dc:creator><dc:language>en-GB</dc:language>"
        '<t:modified xmlns:t="http://purl.org/dc/terms/">2026-11-01T10:00:00Z</t:modified>'
    )
    page = read(make.p("Gout", "Title") + make.p("Pain."), core=core)
    assert [(block.kind, block.text) for block in page.blocks[2:]] == [
        (Kind.METADATA, "Gout leaflet"),
        (Kind.METADATA, "en-GB"),
    ]
    assert (page.title, page.language, page.updated, page.author) == ("Gout", "en-GB", None, None)


def test_a_line_that_says_when_the_page_was_reviewed_is_its_date(read, make) -> None:
    page = read(make.p("Gout", "Title") + make.p("Last reviewed: 3 May 2026") + make.p("Pain."))
    assert page.updated and page.updated.date.isoformat() == "2026-05-03"


def test_a_place_is_the_paragraphs_number_with_empty_ones_and_cells_counted(read, make) -> None:
    page = read(make.p("Gout", "Title") + "<w:p/>" + make.table(["a", "b"], ["c", "d"]) + make.p("Here  it is."))
    last = page.blocks[-1]
    place = page.origin.place(last.span.start + last.text.index("it"))
    assert (place.line, place.column, page.origin.is_in_lines) == (7, 7, False)


def test_nothing_in_the_body_is_taken_for_a_websites_frame(read, make) -> None:
    page = read(make.p("For patients") + make.p("Hay fever", "Heading1") + make.p("Home") + make.p("Share this page"))
    assert not [block.text for block in page.blocks if block.is_furniture]

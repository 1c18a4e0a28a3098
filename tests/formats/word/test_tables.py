"""Tables and boxes of a Word file: where each cell stands, and that no word in them is lost or doubled."""

from __future__ import annotations

import pytest

from pipeline.model.page import CallOut


def test_cells_know_their_place_over_merged_ones_and_headers_are_told(read, make) -> None:
    wide = make.cell("Dose", '<w:gridSpan w:val="2"/>')
    tall, rest = make.cell("Ibuprofen", '<w:vMerge w:val="restart"/>'), make.cell("<w:p/>", "<w:vMerge/>")
    head = "<w:trPr><w:tblHeader/></w:trPr>"
    table = make.table(["Drug", wide], [tall, "200 mg", "daily"], [rest, "400 mg", "weekly"], first=head)
    cells = [(*_place(block), block.text) for block in read(make.p("Doses", "Title") + table).blocks[1:]]
    assert cells == [
        *((1, 1, True, "Drug"), (1, 2, True, "Dose")),
        *((2, 1, False, "Ibuprofen"), (2, 2, False, "200 mg"), (2, 3, False, "daily")),
        *((3, 2, False, "400 mg"), (3, 3, False, "weekly")),
    ]


def _place(block) -> tuple[int, int, bool]:
    return block.cell.row, block.cell.column, block.cell.is_header


@pytest.mark.parametrize(("style", "is_header"), [("Banded", True), ("Grid", False)])
def test_a_first_row_is_a_header_where_the_tables_style_shows_it_as_one(read, make, style, is_header) -> None:
    look = f'<w:tblStyle w:val="{style}"/><w:tblLook w:val="04A0"/>'
    page = read(make.p("Doses", "Title") + make.table(["Drug", "Dose"], ["A", "B"], look=look))
    assert [block.cell.is_header for block in page.blocks[1:]] == [is_header, is_header, False, False]


def test_a_table_in_a_table_loses_no_word(read, make) -> None:
    inner = make.table(["in", "side"])
    page = read(make.p("T", "Title") + make.table(["out", inner + make.p("after")], ["a", "b"]))
    assert [(block.cell.table, block.text) for block in page.blocks[1:]] == [
        *((1, "out"), (2, "in"), (2, "side"), (1, "after"), (1, "a"), (1, "b")),
    ]


def test_a_table_of_one_cell_and_a_text_box_are_boxes(read, make) -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{make.p('Call 111')}</w:txbxContent></v:textbox></w:pict></w:r>"
    page = read(make.p("T", "Title") + make.table(["Ask for help."]) + make.p(box) + make.p("End."))
    assert [(block.text, block.box and block.box.call_out) for block in page.blocks[1:]] == [
        *(("Ask for help.", CallOut.NOTE), ("Call 111", CallOut.URGENT), ("End.", None)),
    ]


def test_what_word_gives_twice_for_old_versions_is_read_once(read, make) -> None:
    box = f"<w:txbxContent>{make.p('Keep it dry.')}</w:txbxContent>"
    new = f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
    old = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    page = read(make.p(f"<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>"))
    assert [block.text for block in page.blocks] == ["Keep it dry."]


def test_boxes_are_numbered_in_reading_order_and_quotations_side_by_side_share_one(read, make) -> None:
    body = make.p("T", "Title") + make.p("“It hurt.”", "Quote") + make.p("Ann, 40", "Quote")
    page = read(body + make.table(["Ask for help."]) + make.p("“It went.”", "Quote"))
    found = [(block.box.number, block.box.call_out) for block in page.blocks if block.box]
    assert found == [(1, CallOut.QUOTE), (1, CallOut.QUOTE), (2, CallOut.NOTE), (3, CallOut.QUOTE)]


def test_a_caption_that_word_calls_one_has_lost_no_picture(read, make) -> None:
    page = read(make.p("T", "Title") + make.p("Table 1: doses", "Caption") + make.table(["a", "b"]))
    assert [(block.kind, block.losses) for block in page.blocks[1:2]] == [("caption", ())]

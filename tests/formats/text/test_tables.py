"""Tables in a dump: by strokes, by tabs, by columns; rules go, and what is no table stays text."""

from __future__ import annotations

import pytest

from pipeline.formats.text.pieces import pieces
from pipeline.model.page import Kind

ROWS = [["Age", "Dose"], ["3 months", "2.5 ml"], ["1 year", "5 ml"]]


def table(text: str) -> list[list[str]]:
    """Return the cells of all tables, by row."""
    rows: dict[tuple[int, int], list[str]] = {}
    for piece in pieces(text):
        if piece.cell:
            rows.setdefault((piece.cell.table, piece.cell.row), []).append(piece.text)
    return list(rows.values())


@pytest.mark.parametrize(
    "text",
    [
        "Age\tDose\n3 months\t2.5 ml\n1 year\t5 ml\n",
        "Age \t Dose\n3 months \t 2.5 ml\n1 year \t 5 ml\n",
        "| Age | Dose |\n|-----|:----:|\n| 3 months | 2.5 ml |\n| 1 year | 5 ml |\n",
        "Age | Dose\n3 months | 2.5 ml\n1 year | 5 ml\n",
        "┌──┬──┐\n│ Age │ Dose │\n├──┼──┤\n│ 3 months │ 2.5 ml │\n│ 1 year │ 5 ml │\n└──┴──┘\n",
        "+-----+----+\n| Age | Dose |\n+=====+====+\n| 3 months | 2.5 ml |\n| 1 year | 5 ml |\n+-----+----+\n",
        "Age         Dose\n3 months    2.5 ml\n1 year      5 ml\n",
        "   Age         Dose\n   3 months    2.5 ml\n   1 year      5 ml\n",
    ],
    ids=["tabs", "tabs and spaces", "strokes", "bare strokes", "box drawing", "plus signs", "columns", "set in"],
)
def test_a_table_is_read_however_its_cells_are_parted(text: str) -> None:
    assert table(f"By age\n\n{text}\nAsk a nurse.\n") == ROWS
    assert [piece.text for piece in pieces(f"By age\n\n{text}\nAsk a nurse.\n") if not piece.cell] == [
        "By age",
        "Ask a nurse.",
    ]


def test_a_cell_knows_its_place_and_its_first_row_is_the_header() -> None:
    found = pieces("Age\tDose\n3 months\t2.5 ml\n\nName\tRing\nWard 7\t111\n")
    cells = [
        (piece.cell.table, piece.cell.row, piece.cell.column, piece.cell.is_header) for piece in found if piece.cell
    ]
    assert cells[:4] == [(1, 1, 1, True), (1, 1, 2, True), (1, 2, 1, False), (1, 2, 2, False)]
    assert cells[4] == (2, 1, 1, True)
    assert {piece.kind for piece in found} == {Kind.TABLE_CELL}


def test_an_empty_cell_keeps_the_columns_of_the_others() -> None:
    found = pieces("Age\tDose\tNote\n1 year\t\tAsk\n2 years\t5 ml\t\n")
    assert [(piece.cell.row, piece.cell.column, piece.text) for piece in found if piece.cell][3:] == [
        (2, 1, "1 year"),
        (2, 3, "Ask"),
        (3, 1, "2 years"),
        (3, 2, "5 ml"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Age\tDose\n",
        "Age | Dose\n",
        "Age   Dose\n1 year   5 ml\n",
        "Rest  a lot.\nDrink  water.\nSleep well.\n",
        "* one\ttwo\n* three\tfour\n",
        "one\ttwo\nthree\tfour\tfive\n",
        "Home | Skin | Rash\n\nRest | sleep\n",
    ],
)
def test_what_does_not_stand_in_rows_and_columns_is_no_table(text: str) -> None:
    assert table(text) == []
    assert " ".join(piece.text for piece in pieces(text)).split() == text.replace("* ", "").split()


def test_every_cell_gives_back_its_place_in_the_file() -> None:
    text = "Flu\n\n│ Age │ Dose   twice │\n│ 3 months │ 2.5\u00a0ml │\n"
    for piece in pieces(text):
        for (offset, at), (end, _) in zip(piece.anchors, (*piece.anchors[1:], (len(piece.text) + 1, 0)), strict=True):
            assert text[at:].startswith(piece.text[offset : end - 1])

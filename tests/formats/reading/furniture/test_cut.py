"""The best cut of a page: each cost decides at its own edge, and only what tells of a website is cut off."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.reading.furniture.cut import outside
from pipeline.formats.reading.furniture.vocabulary import signs

COST = signs().cut
OWN = -5.0  # the weight of a piece that is surely the page's
LITTLE = 0.05


def cut(weights: list[float], looks: list[float] | None = None, told: list[bool] | None = None) -> list[int]:
    looks, told = looks or [0.0] * len(weights), told or [True] * len(weights)
    return list(outside(weights, looks, told))


# For each cost: a page with one weight left open, and the weight from which that piece is furniture.
EDGES = {
    "to_page": (lambda open: [open, OWN, OWN], COST["to_page"] - COST["at_once"] + COST["page"] - COST["above"]),
    "at_once": (lambda open: [open, 0.0, OWN], COST["to_page"] - COST["at_once"] + COST["page"] - COST["above"]),
    "into": (lambda open: [OWN, open, open, OWN], (COST["into"] + COST["back"]) / 2 + COST["page"]),
    "back": (lambda open: [OWN, open, open, open, OWN], (COST["into"] + COST["back"]) / 3 + COST["page"]),
    "to_foot": (lambda open: [OWN, OWN, open], COST["to_foot"] + COST["page"]),
    "page": (lambda open: [OWN, open, open, open, open], COST["to_foot"] / 4 + COST["page"]),
}


@pytest.mark.parametrize("name", EDGES)
def test_each_cost_decides_at_its_edge(name: str) -> None:
    page, edge = EDGES[name]
    assert cut(page(edge - LITTLE)) == []
    assert cut(page(edge + LITTLE)) == [at for at, weight in enumerate(page(edge + LITTLE)) if weight > 0]


def test_a_piece_that_tells_by_itself_is_cheaper_to_step_into() -> None:
    sure = 3.0
    assert COST["into_sure"] + COST["back"] + COST["page"] < sure < COST["into"] + COST["back"] + COST["page"]
    assert cut([OWN, sure, OWN]) == [1]
    assert cut([OWN, sure - LITTLE, OWN]) == []


def test_a_line_that_looks_like_the_title_makes_the_start_of_the_page_cheaper() -> None:
    edge = COST["to_page"] - COST["at_once"] + COST["page"] - COST["above"] - COST["title"]
    for weight, expected in ((edge - LITTLE, []), (edge + LITTLE, [0])):
        assert cut([weight, OWN, OWN], [0.0, 1.0, 0.0]) == expected


def test_above_the_title_the_frame_gains_with_every_piece() -> None:
    many = 20
    edge = (COST["to_page"] - COST["at_once"]) / many + COST["page"] - COST["above"]
    assert cut([*[edge - LITTLE] * many, OWN]) == []
    assert cut([*[edge + LITTLE] * many, OWN]) == list(range(many))


TESTED = {*EDGES, "into_sure", "title", "above", "passed_over"}  # the last in test_title_looks.py


def test_every_cost_has_an_example() -> None:
    assert set(COST) == TESTED


def test_what_tells_of_no_website_is_never_cut_off() -> None:
    weights = [3.0, 3.0, OWN, 3.0]
    assert cut(weights) == [0, 1, 3]
    assert cut(weights, told=[False] * 4) == []
    assert cut(weights, told=[False, True, False, False]) == [0, 1]


def test_a_page_of_nothing_or_of_one_piece_is_cut_without_harm() -> None:
    assert cut([]) == []
    assert cut([OWN]) == []
    assert cut([9.0]) == [0]


PIECES = st.lists(st.tuples(st.floats(-9, 9), st.floats(0, 2), st.booleans()), max_size=40)


@given(PIECES)
def test_what_is_cut_off_is_in_order_and_each_run_of_it_tells_of_a_website(
    pieces: list[tuple[float, float, bool]],
) -> None:
    weights, looks, told = ([piece[at] for piece in pieces] for at in range(3))
    found = list(outside(weights, looks, told))
    assert all(first < second for first, second in pairwise(found))
    assert all(0 <= at < len(pieces) for at in found)
    if not any(told):
        assert found == []


@given(st.lists(st.floats(-9, -COST["at_once"]), min_size=1, max_size=40))
def test_a_page_of_which_every_piece_speaks_for_content_stays_whole(weights: list[float]) -> None:
    assert cut(weights) == []

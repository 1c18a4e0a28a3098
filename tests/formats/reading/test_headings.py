"""By what a line is told to be a heading: an example for each sign, and lines that cannot be one."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.headings import heading, manner, may_be_heading
from pipeline.formats.reading.piece import Piece
from pipeline.formats.text.pieces import pieces

WEIGHTS: dict[str, tuple[float, str]] = tomllib.loads(
    resources.files("pipeline.formats.reading").joinpath("headings.toml").read_text("utf-8")
)["weights"]
PROSE = "It comes on at night and it goes away by the morning."
SHORT = {"short", "very_short"}


def weighed(text: str, line: str, listed: frozenset[str] = frozenset()) -> tuple[float, str]:
    """Return the weight of the last line with these words, and the reason."""
    page = [Clues(piece) for piece in pieces(text)]
    at = max(at for at, clue in enumerate(page) if clue.piece.text == line)
    verdict = heading(page, at, manner(page, page[0].plain, listed, frozenset()))
    return verdict.weight, verdict.reason


TIGHT = f"Colds\n\nOur hall\n{PROSE}\n\nOur yard\n{PROSE}\n\nRed hall\n{PROSE}\n"
INDENTED = f"Colds\n\n   {PROSE}\n\nRed hall\n\n   {PROSE}\n\n      Our yard\n\n   {PROSE}\n"
TWELVE = "Red hall behind our old yard past each tree towards every fence there"
FIFTEEN = f"{TWELVE} past each tree"

# A page, a line of it, and the signs that the line shows there.
EXAMPLES: list[tuple[str, str, str, set[str]]] = [
    ("above prose", f"Colds\n\nRed hall\n\n{PROSE}\n", "Red hall", {"before_prose", *SHORT}),
    ("above a list", "Colds\n\nRed hall\n\n* tea\n* rest\n", "Red hall", {"before_list", *SHORT}),
    ("above a line", "Colds\n\nRed hall\n\nOld hall\n\nLow hall\n", "Red hall", {"before_line", *SHORT}),
    ("above a line with prose", f"Colds\n\nRed hall\n\nOld hall\n\n{PROSE}\n", "Red hall", {"near_prose", *SHORT}),
    ("at the end", f"Colds\n\n{PROSE}\n\nRed hall\n", "Red hall", {"before_nothing", *SHORT}),
    ("a gap above", f"Colds\n\n\nRed hall\n\n{PROSE}\n", "Red hall", {"break_above", "before_prose", *SHORT}),
    (
        "right below another",
        f"Colds\nOld hall\nRed hall\n\n{PROSE}\n",
        "Red hall",
        {"no_gap_above", "before_prose", *SHORT},
    ),
    (
        "right above another",
        f"Colds\n\nRed hall\nOld hall\n\n{PROSE}\n",
        "Red hall",
        {"no_gap_below", "near_prose", *SHORT},
    ),
    ("right above its text, as all are", TIGHT, "Red hall", {"tight_style", "before_prose", *SHORT}),
    ("further left", INDENTED, "Red hall", {"set_out", "before_prose", *SHORT}),
    ("further right", INDENTED, "Our yard", {"set_in", "before_prose", *SHORT}),
    ("of 12 words", f"Colds\n\n{TWELVE}\n\n{PROSE}\n", TWELVE, {"before_prose", "long"}),
    ("of 15 words", f"Colds\n\n{FIFTEEN}\n\n{PROSE}\n", FIFTEEN, {"before_prose", "very_long"}),
    ("asking", f"Colds\n\nWhat helps\n\n{PROSE}\n", "What helps", {"asks", "before_prose", *SHORT}),
    (
        "begun as headings are",
        f"Colds\n\nGetting home\n\n{PROSE}\n",
        "Getting home",
        {"begins", "before_prose", *SHORT},
    ),
    ("of health", f"Colds\n\nRed skin\n\n{PROSE}\n", "Red skin", {"subject", "before_prose", *SHORT}),
    ("of the title's subject", f"Colds\n\nRed colds\n\n{PROSE}\n", "Red colds", {"topic", "before_prose", *SHORT}),
    ("in capitals", f"Colds\n\nRed Hall\n\n{PROSE}\n", "Red Hall", {"title_case", "before_prose", *SHORT}),
    ("that states", f"Colds\n\nHalls are red\n\n{PROSE}\n", "Halls are red", {"states", "before_prose", *SHORT}),
    ("that leads elsewhere", f"Colds\n\nView halls\n\n{PROSE}\n", "View halls", {"points", "before_prose", *SHORT}),
    (
        "that tells of a picture",
        f"Colds\n\nPhoto of halls\n\n{PROSE}\n",
        "Photo of halls",
        {"caption", "before_prose", *SHORT},
    ),
    (
        "that announces",
        f"Colds\n\nHalls may include\n\n{PROSE}\n",
        "Halls may include",
        {"open_end", "states", "before_prose", *SHORT},
    ),
    (
        "that breaks off",
        f"Colds\n\nRed halls,\n\n{PROSE}\n",
        "Red halls,",
        {"open_end", "before_prose", *SHORT},
    ),
    (
        "of a label and a value",
        f"Colds\n\nHall: 2 rooms\n\n{PROSE}\n",
        "Hall: 2 rooms",
        {"label_and_value", "before_prose", *SHORT},
    ),
    ("of figures", f"Colds\n\n2024\n\n{PROSE}\n", "2024", {"figures", "before_prose", *SHORT}),
    (
        "of neither few nor many words",
        f"Colds\n\n{TWELVE.rsplit(' ', 3)[0]}\n\n{PROSE}\n",
        TWELVE.rsplit(" ", 3)[0],
        {"before_prose"},
    ),
    (
        "between two lists",
        "Colds\n\n* tea\n* rest\nRed hall\n* sun\n* air\n",
        "Red hall",
        {"no_gap_above", "before_list", "parts_lists", *SHORT},
    ),
]


@pytest.mark.parametrize(("text", "line", "names"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES])
def test_a_line_is_weighed_by_these_signs(text: str, line: str, names: set[str]) -> None:
    weight, reason = weighed(text, line)
    assert weight == pytest.approx(WEIGHTS["start"][0] + sum(WEIGHTS[name][0] for name in names))
    assert all(WEIGHTS[name][1] in reason for name in names)


def test_a_line_that_a_list_of_the_pages_parts_names_is_the_more_a_heading() -> None:
    text = f"Colds\n\nRed hall\n\n{PROSE}\n"
    listed, _ = weighed(text, "Red hall", frozenset({"red hall"}))
    assert listed - weighed(text, "Red hall")[0] == pytest.approx(WEIGHTS["listed"][0])


def test_a_line_above_furniture_leads_to_less_than_one_above_text() -> None:
    """What stood below it was left out, so the page goes on behind a gap, and not to the file's end."""
    page = [Clues(piece) for piece in pieces(f"Colds\n\n{PROSE}\n\nRed hall\n\nShare\n")][:-1]
    verdict = heading(page, 2, manner(page, "colds", frozenset(), frozenset()))
    names = ("start", "before_furniture", *SHORT)
    assert verdict.weight == pytest.approx(sum(WEIGHTS[name][0] for name in names))


def test_every_sign_of_a_heading_has_an_example() -> None:
    shown = set[str]().union(*(row[3] for row in EXAMPLES))
    assert shown | {"start", "listed", "before_furniture"} == set(WEIGHTS)


def test_words_that_a_heading_begins_with_are_no_byline() -> None:
    assert weighed(f"Colds\n\nBy age\n\n{PROSE}\n", "By age")[0] > 0
    assert (
        weighed(f"Colds\n\nBy Ada Khan\n\n{PROSE}\n", "By Ada Khan")[0]
        < weighed(f"Colds\n\nBy age\n\n{PROSE}\n", "By age")[0]
    )


def may(text: str) -> bool:
    return may_be_heading(Clues(Piece(text, ((0, 0),))))


def test_a_short_line_with_a_capital_may_be_a_heading() -> None:
    for text in ("Tests", "What helps?", "1. The first day", "“Bad” colds", "3 months on"):
        assert may(text)


def test_a_sentence_a_date_or_a_line_in_small_letters_cannot() -> None:
    for text in ("Rest.", "tests", "3 May 2024", "—", "Is it a cold? Then rest. You can sleep", "Red " * 21):
        assert not may(text)
    assert not may_be_heading(Clues(Piece("Tests", ((0, 0),), is_item=True)))

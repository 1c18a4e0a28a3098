"""What makes a line look like its page's title: an example for each sign, and none for a line that cannot be one."""

from __future__ import annotations

import pytest

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.title_looks import settle, title_looks
from pipeline.formats.reading.furniture.vocabulary import signs
from pipeline.formats.text.pieces import pieces

WEIGHTS = signs().title
PROSE = "It is an illness that comes and goes, and most people get well."
NAMED = "Scabies spreads by touch. Some cream helps.\n\nScabies can come back.\n"


def page(text: str) -> list[Clues]:
    return [Clues(piece) for piece in pieces(text)]


def looks(text: str, line: str, told: tuple[str, ...] = ()) -> float:
    """Return how much the last of the lines with these words looks like a title."""
    seen = page(text)
    found = title_looks(seen, [clue.piece.text in told for clue in seen], frozenset())
    return next(much for clue, much in zip(reversed(seen), reversed(found), strict=True) if clue.piece.text == line)


# A page, a line of it, and the signs that the line shows there.
EXAMPLES = [
    ("gap above", "Menu\n\nScabies\nMore\n\nLess\n", "Scabies", {"gap_above"}),
    ("gap below", "Menu\nScabies\n\nMore\nLess\nOther\n", "Scabies", {"gap_below"}),
    ("a set-apart line above prose", f"Menu\n\nScabies\n\n{PROSE}\n", "Scabies", {"gap_above", "gap_below", "leads"}),
    ("prose right below", f"Menu\nScabies\n{PROSE}\n", "Scabies", {"leads"}),
    (
        "a breadcrumb above",
        "Home > Skin > Scabies\nScabies\nMore\nLess\nOther\n",
        "Scabies",
        {"said_before"},
    ),
    (
        "the first sentence begins with its words",
        f"Menu\nScabies\nMore\nLess\nOther\nThird\nFourth\n{PROSE.replace('It', 'Scabies')}\n",
        "Scabies",
        {"spoken_of"},
    ),
    (
        "the page names it again and again",
        f"Menu\nScabies\nMore\nLess\nOther\n{NAMED}",
        "Scabies",
        {"leads", "spoken_of", "named"},
    ),
    ("an organisation's letters", f"Menu\nEHT\n{PROSE}\n", "EHT", {"leads", "is_name"}),
    (
        "above the list of a guide's parts",
        f"Menu\n\nSkin infection\n* Overview\n* Treatment\n\nTreatment\n\n{PROSE}\n",
        "Skin infection",
        {"gap_above", "leads", "opens_guide"},
    ),
]


@pytest.mark.parametrize(("text", "line", "names"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES])
def test_a_line_looks_like_a_title_by_these_signs(text: str, line: str, names: set[str]) -> None:
    assert looks(text, line) == pytest.approx(sum(WEIGHTS[name] for name in names))


def test_every_sign_of_a_title_has_an_example() -> None:
    assert set[str]().union(*(row[3] for row in EXAMPLES)) == set(WEIGHTS)


@pytest.mark.parametrize(
    "line",
    [
        "scabies and how it spreads",
        "Scabies is a skin illness.",
        "Scabies may cause:",
        "* Scabies",
        "A line of very many words that goes on and on without an end in sight for all of us",
    ],
)
def test_a_line_that_cannot_be_a_title_looks_like_none(line: str) -> None:
    assert looks(f"Menu\n\n{line}\n\n{PROSE}\n", line.removeprefix("* ")) == 0


def test_what_tells_of_a_website_is_no_title_and_what_stands_below_it_counts() -> None:
    text = f"Scabies\n\nShare this page\n\n{PROSE}\n"
    assert looks(text, "Share this page", ("Share this page",)) == 0
    assert looks(text, "Scabies", ("Share this page",)) == pytest.approx(WEIGHTS["gap_below"] + WEIGHTS["leads"])


def test_a_heading_that_a_list_of_parts_names_is_not_said_before() -> None:
    text = f"Scabies\n\n* Causes\n* Treatment\n\nCauses\n\n{PROSE}\n\nTreatment\n\n{PROSE}\n"
    assert looks(text, "Treatment") < WEIGHTS["said_before"] + WEIGHTS["gap_above"] + WEIGHTS["gap_below"]


def settled(text: str, at: int, much: float, weight: float = 0.0, main: range = range(0)) -> tuple[float, float]:
    """Return the weight and the looks of one piece, once what is known was put in."""
    seen = page(text)
    weights, found = [weight] * len(seen), [0.0] * len(seen)
    found[at] = much
    settle(seen, None, main, weights, found)
    return weights[at], found[at]


def test_a_frame_does_not_pass_over_a_line_set_apart_that_looks_like_a_title_in_every_way() -> None:
    apart, close = f"Menu\n\nScabies\n\n{PROSE}\n", f"Menu\nScabies\n{PROSE}\n"
    assert settled(apart, 1, 1.0) == (pytest.approx(-signs().cut["passed_over"]), 1.0)
    assert settled(apart, 1, 0.9) == (0.0, 0.9)
    assert settled(close, 1, 1.0) == (0.0, 1.0)


def test_a_line_that_bears_the_sites_name_is_the_title_unless_it_tells_of_a_website() -> None:
    weight, much = settled(f"Scabies - Example Trust\n\n{PROSE}\n", 0, 0.0)
    assert (weight < 0, much > 1) == (True, True)
    assert settled(f"Home | Example Trust\n\n{PROSE}\n", 0, 0.0, weight=6.0) == (6.0, 0.0)


def test_the_main_heading_that_the_format_tells_is_the_title_whatever_it_looks_like() -> None:
    weight, much = settled(f"Help\n\n{PROSE}\n", 0, 0.0, weight=6.0, main=range(1))
    assert (weight < 0, much > 1) == (True, True)

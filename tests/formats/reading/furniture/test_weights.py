"""What speaks for a piece being furniture, and against: an example for each sign of shape, words and neighbours."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.vocabulary import signs
from pipeline.formats.reading.furniture.weights import weigh
from pipeline.formats.reading.piece import Piece
from pipeline.formats.text.pieces import pieces
from pipeline.model.page import Cell, Kind

NAMES = {evidence: name for name, evidence in signs().shape.items()}
PROSE = "It comes on at night and it goes away by the morning."


def said(page: list[Piece], line: str, terms: frozenset[str] = frozenset()) -> set[str]:
    """Return the names of the shapes that the first piece with these words has."""
    weighed = weigh([Clues(piece) for piece in page], terms)
    at = next(at for at, piece in enumerate(page) if piece.text == line)
    return {NAMES[evidence] for evidence in weighed[at] if evidence in NAMES}


def shapes(text: str, line: str) -> set[str]:
    return said(list(pieces(text)), line)


# A page, a line of it, the signs that it shows, and some that it does not.
EXAMPLES: list[tuple[str, str, str, set[str], set[str]]] = [
    ("a full sentence", PROSE, PROSE, {"prose"}, {"several", "label"}),
    ("two sentences", f"{PROSE} Then it is over.", f"{PROSE} Then it is over.", {"prose", "several"}, {"sentence"}),
    ("a short sentence", "That is all normal.", "That is all normal.", {"sentence"}, {"prose"}),
    ("a line above prose", f"Getting better\n\n{PROSE}", "Getting better", {"subject", "label"}, {"prose"}),
    ("words that announce", "You can have:\n\n* a rest\n", "You can have:", {"introduction"}, {"subject", "label"}),
    ("an announced item", "You can have:\n\n* Tea\n* Rest\n", "Tea", {"item_of_list"}, {"menu_item"}),
    ("an item in small letters", "Now\n\n* a rest\n", "a rest", {"item_in_sentence"}, {"menu_item"}),
    ("an item that reads like a link", "Now\n\n* Tea shops\n", "Tea shops", {"menu_item"}, {"item_in_sentence"}),
    ("words of health", "A rash on the skin", "A rash on the skin", {"health"}, set()),
    ("words to the reader", "All that you can do", "All that you can do", {"address"}, {"health"}),
    ("a few words", "Our garden", "Our garden", {"label"}, {"frame_words", "health"}),
    ("an item beside a menu's", "* Our garden\n* Sitemap\n", "Our garden", {"in_menu"}, {"in_contents"}),
    ("labels on end", "One hall\nTwo halls\nRed hall\nBlue hall\n", "Red hall", {"stacked"}, {"in_related"}),
    (
        "a label below the website's own",
        f"{PROSE}\n\nPrivacy policy\n\nOur garden\n",
        "Our garden",
        {"below_last"},
        {"stacked"},
    ),
    ("an address by post", "12 Hill Road, Leeds LS1 4AB", "12 Hill Road, Leeds LS1 4AB", {"postal"}, {"mail"}),
    ("money", "£5 a month is a start", "£5 a month is a start", {"money"}, {"postal"}),
    ("an address by mail", "Write: team@trust.example", "Write: team@trust.example", {"mail"}, {"postal"}),
    (
        "labels below a line that points elsewhere",
        "Related conditions\n\nThe cold hand\nThe cold foot\n",
        "The cold foot",
        {"in_related"},
        {"stacked"},
    ),
    ("a line that stands twice", f"Our hall\n\n{PROSE}\n\nOur hall\n", "Our hall", {"subject"}, {"repeated"}),
    (
        "a line that stands twice above no prose",
        "Our hall\n\nA tree\n\nOur hall\n",
        "Our hall",
        {"repeated"},
        {"contents"},
    ),
    ("a list of the headings", f"* Getting up\n\nGetting up\n\n{PROSE}", "Getting up", {"contents"}, {"repeated"}),
    (
        "an item beside the headings",
        f"* Getting up\n* The rest\n\nGetting up\n\n{PROSE}",
        "The rest",
        {"in_contents"},
        {"contents"},
    ),
    (
        "an item beside usual parts",
        "* Overview\n* Symptoms\n* Treatment\n* The hall\n",
        "The hall",
        {"in_contents"},
        {"contents"},
    ),
    ("labels with strokes", "Garden | Hall | Yard", "Garden | Hall | Yard", {"separators"}, {"field"}),
    ("labels with arrows", "Garden > Hall > Yard", "Garden > Hall > Yard", {"separators"}, {"field"}),
    ("a box to tick", "Yes please [ ]", "Yes please [ ]", {"field"}, {"picture_name"}),
    ("a name of a picture", "[old hall]", "[old hall]", {"picture_name"}, {"field"}),
    ("a file of a picture", "hall-2.webp", "hall-2.webp", set(), {"field"}),
    ("a language", "Polski", "Polski", {"foreign"}, {"frame_words"}),
    ("another script", "العربية", "العربية", {"foreign"}, {"frame_words"}),
    ("a frame's words", "Jobs, press and shop", "Jobs, press and shop", {"frame_words"}, {"foreign"}),
    ("a site's address", "trust.org.uk", "trust.org.uk", {"frame_words"}, {"foreign"}),
    ("two services for sharing", "Reddit Bluesky hall", "Reddit Bluesky hall", {"frame_words"}, {"foreign"}),
]


@pytest.mark.parametrize(
    ("text", "line", "shown", "not_shown"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES]
)
def test_a_piece_shows_these_signs_and_not_those(text: str, line: str, shown: set[str], not_shown: set[str]) -> None:
    found = shapes(text, line)
    assert (shown - found, not_shown & found) == (set(), set())


BY_FORMAT = [
    (replace(pieces("Our garden")[0], kind=Kind.HEADING, level=2), {"told_heading", "label"}),
    (replace(pieces("Our garden")[0], kind=Kind.TABLE_CELL, cell=Cell(1, 1, 1)), {"cell"}),
    (replace(pieces("Our garden")[0], link_share=1.0), {"linked", "label"}),
]


@pytest.mark.parametrize(("piece", "names"), BY_FORMAT, ids=["a heading", "a cell", "a link"])
def test_what_a_format_says_counts_too(piece: Piece, names: set[str]) -> None:
    assert said([piece], piece.text) == names


def test_every_sign_of_shape_has_an_example() -> None:
    shown = set[str]().union(*(row[3] for row in EXAMPLES), *(names for _, names in BY_FORMAT))
    assert shown == set(signs().shape)


def test_words_of_the_glossary_count_as_words_of_health() -> None:
    page = list(pieces("A course of rituximab"))
    assert "health" not in said(page, page[0].text)
    assert "health" in said(page, page[0].text, frozenset({"rituximab"}))


@pytest.mark.parametrize(
    "text", ["£9.90", "Costs of £9.90", "[insert name]", "[link to a page]", "Vitamin B12", "Mr A. B. Li", "1 / 2"]
)
def test_near_misses_show_no_shape_of_a_website(text: str) -> None:
    loud = {name for name, evidence in signs().shape.items() if evidence.weight >= 2.5}
    assert not loud & shapes(text, text)


def test_a_loud_phrase_is_not_asked_for_its_looks() -> None:
    assert shapes("Skip to main content", "Skip to main content") == set()


def test_a_sentence_in_a_websites_words_is_asked_for_its_looks_too() -> None:
    text = "Enter your weight in the chart of the diary."
    assert {"prose", "address", "health"} <= shapes(text, text)


def test_an_item_that_reads_on_tells_of_no_menu() -> None:
    text = "Things to do\n\n* Drink water\n* Share this plan with your family\n"
    assert "in_menu" not in shapes(text, "Drink water")
    assert "in_menu" in shapes(text.replace("Share this plan with your family", "Share this"), "Drink water")

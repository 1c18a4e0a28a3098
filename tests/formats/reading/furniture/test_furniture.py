"""What is never furniture: a line that sends for help, what its format knows, a page of which nothing tells."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture import furniture
from pipeline.formats.reading.piece import Evidence, Field, Piece
from pipeline.formats.text.pieces import pieces
from pipeline.model.page import Box, CallOut, Kind

ABOVE = (
    "Skip to main content\nMenu\n\nColds\n\nA cold makes you sneeze, and it makes your nose run.\n\nShare this page\n\n"
)
BELOW = "\n\nWas this page helpful?\nYes\n\nPrivacy policy\n© 2024 Hill Road Health\n"


def dropped(cut: list[Piece]) -> list[str]:
    found = furniture([Clues(piece) for piece in cut], None, frozenset())
    assert all(found.values())
    return [cut[at].text for at in sorted(found)]


@pytest.mark.parametrize(
    "line",
    [
        "Call 999",
        "Call 999.",
        "Go to A&E",
        "Ring NHS 111",
        "Phone 112 now",
        "Get emergency help",
        "Urgent advice: see a GP",
    ],
)
def test_a_line_that_sends_for_help_stays_even_between_the_websites_own(line: str) -> None:
    assert line not in dropped(list(pieces(ABOVE + line + BELOW)))


@pytest.mark.parametrize("line", ["Our garden", "Emergency contacts", "News of 999 people"])
def test_another_line_between_the_websites_own_goes_with_them(line: str) -> None:
    assert line in dropped(list(pieces(ABOVE + line + BELOW)))


def test_what_the_format_knows_decides_alone() -> None:
    cut = [replace(piece, evidence=(Evidence(-1.0, "in the article"),)) for piece in pieces("Menu\n\nColds\n\nShare\n")]
    assert dropped(cut) == []
    cut[1] = replace(cut[1], evidence=(Evidence(-1.0, "in the article"), Evidence(2.0, "in a footer")))
    assert dropped(cut) == ["Colds"]


def test_a_file_whose_editor_says_that_it_is_clean_has_none() -> None:
    clean = Piece("true", ((0, 0),), Kind.METADATA, "front matter", field=Field.CLEAN)
    cut = list(pieces("Menu\n\nColds\n\nA cold makes you sneeze and it makes your nose run.\n"))
    assert dropped(cut) == ["Menu"]
    assert dropped([clean, *cut]) == []


@pytest.mark.parametrize("call_out", [CallOut.EMERGENCY, CallOut.URGENT, CallOut.NON_URGENT])
def test_an_urgent_box_stays_whatever_its_words(call_out: CallOut) -> None:
    cut = list(pieces(ABOVE + "Our garden" + BELOW))
    at = next(at for at, piece in enumerate(cut) if piece.text == "Our garden")
    cut[at] = replace(cut[at], box=Box(1, call_out))
    assert "Our garden" not in dropped(cut)


def test_a_page_of_which_nothing_tells_is_whole() -> None:
    assert dropped(list(pieces("Our garden\n\nRed hall\n\nOld yard\n\nTrees\nBees\nPeas\n"))) == []
    assert dropped([]) == []

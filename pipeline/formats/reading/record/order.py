"""Whose figures a page's dates are in: 03/04/2023 is the third of April, or the fourth of March on an American page."""

from __future__ import annotations

import re

from pipeline.formats.reading.piece import Field, Piece
from pipeline.formats.reading.record.dates import names_month_first
from pipeline.formats.reading.record.labels import patterns

_IN_FIGURES = re.compile(r"(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)\d\d(?!\d)")
_LAST_MONTH = 12
_MUCH = 3  # how much a date counts beside a word


def is_american(pieces: tuple[Piece, ...]) -> bool:
    """Whether a page is more likely American than not: by its language, by its other dates, by its words.

    No sign at all makes it none: the day comes first in most of the world.
    """
    stated = next((piece.text for piece in pieces if piece.field is Field.LANGUAGE), "").replace("_", "-").upper()
    if "-" in stated:
        return stated.endswith("-US")
    text = "\n".join(piece.text for piece in pieces)
    score = _by_figures(text) + (_MUCH if names_month_first(text) else 0)
    score += sum(1 for one in patterns("order", "american") if one.search(text))
    score -= sum(1 for one in patterns("order", "british") if one.search(text))
    return score > 0


def _by_figures(text: str) -> int:
    """Return how the dates speak that can be read in one way only: above 0 for the month first."""
    firsts = [(int(one[1]), int(one[3])) for one in _IN_FIGURES.finditer(text)]
    month_first = sum(first <= _LAST_MONTH < second for first, second in firsts)
    day_first = sum(second <= _LAST_MONTH < first for first, second in firsts)
    return 2 * _MUCH * ((month_first > day_first) - (day_first > month_first))

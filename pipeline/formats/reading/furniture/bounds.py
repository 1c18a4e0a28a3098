"""Where a page begins and ends by what it says of itself: its only main heading, and the date of its last review."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.vocabulary import signs
from pipeline.model.page import Kind

ABOVE, BELOW, BELOW_TOLD = "above_heading", "below_date", "below_date_told"
_MOST_PROSE = 0.6  # of the page's words in sentences and lists, that stand above the date by which it ends
_LABEL = 6  # words, up to which a line may head another part


def main_heading(page: Sequence[Clues]) -> range:
    """Return the place of the only heading that the format itself says is the main one; nothing where it says none."""
    main = [at for at, clue in enumerate(page) if clue.piece.kind is Kind.HEADING and clue.piece.level == 1]
    return range(main[0], main[0] + 1) if len(main) == 1 else range(0)


def below_date(page: Sequence[Clues], metadata: Collection[int]) -> Iterator[int]:
    """Yield what stands below the date with which the page ends, but for its sources, and whom to ask.

    `metadata` are the pieces that say something of the page; a date near its top ends nothing.
    """
    ends = _end(page, metadata)
    is_kept = False
    for at in range(ends + 1, len(page)):
        clue = page[at]
        if not clue.piece.is_item and clue.plain.rstrip(":") in signs().words["below_date"]:
            is_kept = True
        elif is_kept and clue.count <= _LABEL and not (clue.piece.is_item or clue.is_prose):
            is_kept = False
        if not is_kept:
            yield at


def _end(page: Sequence[Clues], metadata: Collection[int]) -> int:
    """Return the piece with the date that ends the page; past its end where there is none."""
    dates = {at for at in metadata if any(map(str.isdigit, page[at].piece.text))}
    if not dates:
        return len(page)
    words = [clue.count if clue.is_prose or clue.piece.is_item else 0 for clue in page]
    above, enough = 0, _MOST_PROSE * sum(words)
    for at, count in enumerate(words):
        if at in dates and above and above >= enough:
            return at
        above += count
    return len(page)

"""Which pieces belong to the website around a page: share bars, ratings, cookie lines, menus."""

from __future__ import annotations

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.signs import sign

_PROSE_WORDS = 12  # a piece this long with a full stop is somebody's sentence, not a button
_SENTENCE_WORDS = 5


def furniture(pieces: tuple[Piece, ...]) -> dict[int, str]:
    """Return the index of each piece of furniture, with the reason.

    A piece is furniture by its own words, or because it stands in the tail of the page: below the last
    prose, at or after the first line that is furniture by its words, and no sentence itself.
    """
    if any(piece.evidence for piece in pieces):  # the format knows better
        return {index: reason for index, piece in enumerate(pieces) if (reason := _by_evidence(piece))}
    found = {index: reason for index, piece in enumerate(pieces) if (reason := _by_its_words(piece))}
    content = [index for index, piece in enumerate(pieces) if index not in found and _is_content(piece)]
    last = content[-1] if content else len(pieces)
    tail = min((index for index in found if index > last), default=len(pieces))
    for index in range(tail, len(pieces)):
        if index not in found and not sign("date", "updated").search(pieces[index].text):
            found[index] = "stands among the website's own lines at the foot of the page"
    return found


def _by_evidence(piece: Piece) -> str:
    if sum(each.weight for each in piece.evidence) <= 0:
        return ""
    return max(piece.evidence, key=lambda each: each.weight).reason


def _by_its_words(piece: Piece) -> str:
    if len(sign("furniture", "sharing").findall(piece.text)) >= 2 and not _is_prose(piece):
        return "names several sharing services: a share bar"
    if sign("furniture", "strong").search(piece.text) and not _is_prose(piece):
        return "words that only a website's frame uses"
    return ""


def _is_content(piece: Piece) -> bool:
    """Whether somebody wrote this for readers: a list item or a full sentence."""
    return piece.is_item or _is_sentence(piece, _SENTENCE_WORDS)


def _is_prose(piece: Piece) -> bool:
    return _is_sentence(piece, _PROSE_WORDS)


def _is_sentence(piece: Piece, words: int) -> bool:
    return len(piece.text.split()) >= words and piece.text.rstrip("\"'”’)").endswith((".", "?", "!"))

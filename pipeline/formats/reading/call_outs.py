"""How urgent a box is, by its own words, where its format says no more than that it is a box."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterator, Sequence
from importlib import resources

from msgspec.structs import replace

from pipeline.formats.reading.piece import Piece
from pipeline.model.page import Box, CallOut

_OPEN = (CallOut.NOTE, CallOut.QUOTE, CallOut.WARNING)  # what a box is called for want of more
_FIRST = 2  # pieces of a box that say what it is for: a title, and the text below it
_START = r"^[\s*#]*"
_BEGINS = r"[.!?:;,–—-]['\"”’)]*\s+|\b(?:or|and|then|please|should|must|always)\s+"
_SAID = ("“", '"', "‘")


def with_call_outs(cut: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return a page's pieces, each box that only its words call urgent now called so, with the reason at them.

    No box is made, and one that its format calls urgent, or that is closed until it is opened, stays as it is.
    """
    called = _called(cut)
    return tuple(_told(piece, called) for piece in cut) if called else tuple(cut)


def sends_for_help(text: str) -> bool:
    """Whether a text tells its reader to get help at once or today: from 999, A&E, 111, a doctor."""
    return any(call_out in (CallOut.EMERGENCY, CallOut.URGENT) for call_out, _ in _calls(text))


def _called(cut: Sequence[Piece]) -> dict[int, tuple[CallOut, Piece, str]]:
    """Return what each box that is open says it is, by its number, with the piece that says so, and its words."""
    seen: dict[int, int] = {}
    found: dict[int, tuple[CallOut, Piece, str]] = {}
    for piece in cut:
        box = piece.box
        if box is None or box.call_out not in _OPEN or box.number in found or seen.get(box.number, 0) >= _FIRST:
            continue
        seen[box.number] = seen.get(box.number, 0) + 1
        is_said = box.call_out is CallOut.QUOTE and piece.text.startswith(_SAID)  # somebody tells what happened
        for call_out, words in () if is_said else _calls(piece.text):
            found[box.number] = (call_out, piece, words)
            break
    return found


def _calls(text: str) -> Iterator[tuple[CallOut, str]]:
    """Yield what a text calls for, the most urgent first, with the words."""
    for call_out, pattern in _patterns().items():
        if match := pattern.search(text):
            yield call_out, match["title"] or match["call"]


def _told(piece: Piece, called: dict[int, tuple[CallOut, Piece, str]]) -> Piece:
    if piece.box is None or piece.box.number not in called:
        return piece
    call_out, teller, words = called[piece.box.number]
    reason = f"{piece.reason or 'in a box'}; the box says “{words}”" if piece is teller else piece.reason
    return replace(piece, box=Box(piece.box.number, call_out), reason=reason)


@functools.cache
def _patterns() -> dict[CallOut, re.Pattern[str]]:
    text = resources.files("pipeline.formats.reading").joinpath("call_outs.toml").read_text("utf-8")
    return {CallOut(name): _pattern(**listed) for name, listed in tomllib.loads(text).items()}


def _pattern(titles: list[str], calls: list[str]) -> re.Pattern[str]:
    title, call = "|".join(titles), "|".join(calls)
    return re.compile(f"{_START}(?P<title>{title})|(?:{_START}|{_BEGINS})(?P<call>{call})", re.IGNORECASE)

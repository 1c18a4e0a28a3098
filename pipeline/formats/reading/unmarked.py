"""Whether texts without a bullet are the items that a colon announces: a dump often loses the bullets, not the list."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources

from pipeline.formats.reading.headings import BREAK
from pipeline.formats.reading.spots import Spot
from pipeline.model.page import Kind

_PARTS = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|following)\b")
_LABEL = re.compile(r"^[^\s.!?:]+(?: [^\s.!?:]+){0,6}[.:] +[A-Z]")  # “Serum iron. This test measures …”
_TEXTS = (Kind.PARAGRAPH, Kind.LIST_INTRODUCTION, Kind.CAPTION)
_MOST_WORDS = 45  # of an item that goes on with its lead-in


def follow(here: Spot) -> bool:
    """Whether the two texts below a colon are its items, or parts of the page under headings of their own.

    A wide gap below the colon says that something was dropped there.
    """
    after, then = here.after, here.then
    if after is None or then is None or not here.clue.is_colon or after.clue.piece.gap >= BREAK:
        return False
    if after.reading.kind is Kind.HEADING:
        return bool(_PARTS.search(here.clue.plain)) or then.reading.kind is Kind.HEADING
    is_last = then.reading.kind is Kind.HEADING and not after.clue.is_sentence
    return _is_item(here, after) and (is_last or _is_item(here, then))


def _is_item(here: Spot, spot: Spot) -> bool:
    """Whether a text could stand behind a bullet: no sentence, a label and what it means, or the end of the lead-in."""
    text = spot.clue.piece.text
    if spot.reading.kind not in _TEXTS or spot.clue.count > _MOST_WORDS or spot.clue.is_colon:
        return False
    if not spot.clue.is_sentence:
        return True
    first = re.match(r"[^\W_]+(?:['’]\w+)?", text)
    begins_a_sentence = first is None or first[0].lower().replace("’", "'") in _words("openers")
    return not begins_a_sentence and (bool(_LABEL.match(text)) or _needs_an_end(here))


def _needs_an_end(here: Spot) -> bool:
    """Whether the lead-in is no sentence without what follows: “Your doctor may:”, “The goals are to:”."""
    return bool(_words("unfinished") & {here.clue.plain.rstrip(" :").rsplit(" ", 1)[-1]})


@functools.cache
def _words(name: str) -> frozenset[str]:
    text = resources.files("pipeline.formats.reading").joinpath("announced.toml").read_text("utf-8")
    return frozenset(tomllib.loads(text)[name])

"""Makes words from a page or a catalogue safe to show: no character in them may steer the screen.

Line breaks, terminal escapes and marks that turn reading direction round can make a line look like
what it is not.
"""

from __future__ import annotations

import re

from pipeline.language.steering import CONTROLS, STEERING, TURNING

_NO_CHARACTER = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"

_UNSEEN = re.compile(f"[{CONTROLS}{TURNING}{_NO_CHARACTER}]")
_STEERING = re.compile(f"[{STEERING}{_NO_CHARACTER}]")
_SPACE = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")


def shown(text: str) -> str:
    """Return `text` for an HTML page: each steering character becomes “�”, so that offsets stand."""
    return _UNSEEN.sub("\ufffd", text)


def line(text: str) -> str:
    """Return `text` as one line for a terminal or a text file, without steering characters."""
    return _STEERING.sub("", _SPACE.sub(" ", text)).strip()


def tame(row: str) -> str:
    """Return a line of a file for a terminal: spaces as they are, steering characters left out."""
    return _STEERING.sub("", row)


def beginning(text: str, limit: int = 80) -> str:
    """Return the first words of a text, with “…” where words were left off."""
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,;:')} …"

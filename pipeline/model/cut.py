"""Cuts a text at every sign that is no letter or figure: a quick way to its words."""

from __future__ import annotations

import re

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class Cutter:
    """Cuts texts at all signs but letters, figures, and some signs that it was told to keep."""

    def __init__(self, kept: str) -> None:
        self._between = {at: " " for at in range(128) if not (chr(at).isalnum() or chr(at) in kept)}

    def spaced(self, text: str) -> str:
        """Return the text, as long as it was, with a space in place of each sign."""
        return (text if text.isascii() else _NOT_ASCII.sub(_letter, text)).translate(self._between)


def _letter(found: re.Match[str]) -> str:
    return found[0] if found[0].isalnum() else " "

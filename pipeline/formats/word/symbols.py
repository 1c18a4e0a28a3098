"""Characters that a Word file keeps as a place in a picture font: “≤” as F0A3 of Symbol."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources

_PRIVATE, _PRIVATE_END = 0xF000, 0xF100


def symbol(font: str, code: int) -> str | None:
    """Return the character that readers see for a place in a picture font; None where nobody knows.

    For a font that is none of these, the place is the character's own.
    """
    known = _symbols().get(font.strip().lower())
    is_private = _PRIVATE <= code < _PRIVATE_END
    if known is None:
        return None if is_private or not 0x20 <= code < 0x110000 or 0xD800 <= code < 0xE000 else chr(code)
    return known.get(code - _PRIVATE if is_private else code)


def is_picture_font(font: str) -> bool:
    """Whether the characters of a font stand for others."""
    return font.strip().lower() in _symbols()


@functools.cache
def _symbols() -> dict[str, dict[int, str]]:
    text = resources.files("pipeline.formats.word").joinpath("symbols.toml").read_text("utf-8")
    listed: dict[str, dict[str, str]] = tomllib.loads(text)
    return {font: {int(code, 16): sign for code, sign in signs.items()} for font, signs in listed.items()}

"""The signs of `signs.toml`, ready to match."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")


@functools.cache
def sign(group: str, name: str) -> re.Pattern[str]:
    """Return one pattern that matches where any of the signs of that name does."""
    patterns: list[str] = _signs()[group][name]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def is_sentence_end(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(_SENTENCE_END.search(text))


@functools.cache
def words(name: str) -> frozenset[str]:
    """Return a list of words, in small letters."""
    return frozenset(_signs()["words"][name])


@functools.cache
def _signs() -> dict[str, dict[str, list[str]]]:
    text = resources.files("pipeline.formats.reading").joinpath("signs.toml").read_text("utf-8")
    return tomllib.loads(text)

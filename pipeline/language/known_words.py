"""Remembers what was found out about each word, so that a word met again costs next to nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

_MOST_WORDS = 65536


class KnownWords(dict[str, Found]):
    """Word → what was found out about it; looked up once, and again only after very many other words.

    A plain dictionary is three times as fast as a cache of calls, and this is done for every word of every page.
    """

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> Found:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._find(word)
        return found

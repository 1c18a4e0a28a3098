"""Words by their first letters, so that “bone” and “bones”, “weak” and “weakened” are one."""

from __future__ import annotations

import functools
import re

from pipeline.search.words.wordlists import words

_WORD = re.compile(r"[a-z]{2,}")
_STEM = 5  # letters


@functools.lru_cache(maxsize=4096)
def weighty(text: str) -> frozenset[str]:
    """Return the stems of the words of weight: not those that only hold a sentence together."""
    light = words("function_words")
    return frozenset(word.rstrip("s")[:_STEM] for word in _WORD.findall(text.lower()) if word not in light)

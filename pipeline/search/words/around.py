"""The sentence in which words that a pattern found stand, and the sentences beside it."""

from __future__ import annotations

import re

from pipeline.language.sentences import sentences


def sentence_of(found: re.Match[str]) -> str:
    """Return the sentence in which the words begin."""
    return sentences_near(found, before=0, after=0)


def sentences_near(found: re.Match[str], before: int = 1, after: int = 1) -> str:
    """Return the sentence in which the words begin, with so many of the same block before and after it."""
    start, end = _line(found)
    text, at = found.string[start:end], found.start() - start
    spans = sentences(text)
    here = next((index for index, span in enumerate(spans) if at < span.end), len(spans) - 1)
    near = spans[max(0, here - before) : here + after + 1]
    return text[near[0].start : near[-1].end] if near else text


def _line(found: re.Match[str]) -> tuple[int, int]:
    start = found.string.rfind("\n", 0, found.start()) + 1
    end = found.string.find("\n", found.end())
    return start, len(found.string) if end < 0 else end

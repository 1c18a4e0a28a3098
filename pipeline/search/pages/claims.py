"""Figures and findings that a page states: what a reader would want the source of."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FIGURE = re.compile(r"(?<![0-9.])[0-9]+(?:\.\d+)?(?:%| per ?cent\b| (?:in|out of) (?:every )?\d+\b)")
_FINDING = re.compile(
    r"\b(?:[Ss]tudies|[Rr]esearch|[Tt]rials|[Ss]urveys?|[Ee]vidence) (?:has |have |also )?"
    r"(?:shows?|shown|suggests?|suggested|found|finds)\b"
    r"|\b(?:not|no|little|enough|some|good|strong|limited) evidence\b"
    r"|\b[Tt]he most common (?:\w+ ){1,3}(?:is|are|to do so)\b"
)
# Each figure, and each finding, has one of these.
_BY_FIGURE = ("%", " per cent", " percent", " in ", " out of ")
_BY_FINDING = ("vidence", "tudies", "esearch", "rials", "urvey", "most common")
_BEFORE, _AFTER = 15, 40  # characters around such a sign in which the rest of it stands


def claims(text: str) -> tuple[re.Match[str], ...]:
    """Return the figures and findings of a text, in reading order."""
    figures = (at for at in _places(text, _BY_FIGURE) if text[at - 1 : at].isdigit())
    found = {match.start(): match for at in figures for match in _near(text, at, _FIGURE)}
    findings = _places(text, _BY_FINDING)
    found.update((match.start(), match) for at in findings for match in _near(text, at, _FINDING))
    return tuple(found[start] for start in sorted(found))


def _places(text: str, signs: tuple[str, ...]) -> Iterator[int]:
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            yield at
            at = text.find(sign, at + len(sign))


def _near(text: str, at: int, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield where a pattern fits near a place: that is quicker than to look everywhere."""
    return pattern.finditer(text, max(0, at - _BEFORE), at + _AFTER)

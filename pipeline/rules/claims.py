"""Figures and findings that a page states: what a reader would want the source of."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FIGURE = re.compile(r"[0-9][0-9]*(?:\.\d+)?(?:%| per ?cent\b| (?:in|out of) (?:every )?\d+\b)")
_FINDING = re.compile(
    r"\b(?:[Ss]tudies|[Rr]esearch|[Tt]rials|[Ss]urveys?|[Ee]vidence) (?:has |have |also )?"
    r"(?:shows?|shown|suggests?|suggested|found|finds)\b"
    r"|\b(?:not|no|little|enough|some|good|strong|limited) evidence\b"
    r"|\b[Tt]he most common (?:\w+ ){1,3}(?:is|are|to do so)\b"
)
_SIGNS = ("vidence", "tudies", "esearch", "rials", "urvey", "most common")  # each finding has one of them
_BEFORE, _AFTER = 15, 40  # characters around such a sign in which a finding stands


def claims(text: str) -> tuple[re.Match[str], ...]:
    """Return the figures and findings of a text, in reading order."""
    return tuple(sorted((*_FIGURE.finditer(text), *_findings(text)), key=lambda match: match.start()))


def _findings(text: str) -> Iterator[re.Match[str]]:
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            if found := _FINDING.search(text, max(0, at - _BEFORE), at + _AFTER):
                yield found
            at = text.find(sign, at + _AFTER)

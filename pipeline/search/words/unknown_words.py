"""Which words of a page are to be looked up in a dictionary."""

from __future__ import annotations

import re
from functools import cache

from pipeline.language.lists import lines
from pipeline.model.prose import Prose
from pipeline.model.text import Span

_FEWEST = 4  # letters; shorter words are mostly short forms
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LISTS = ("medical_terms.tsv", "brands.tsv")


def to_look_up(prose: Prose, terms: tuple[str, ...]) -> dict[str, Span]:
    """Return each word that stands in small letters somewhere, with its first place there.

    Left out are short words, names, parts of words joined by hyphens, and the words of the team's terms and our lists.
    """
    known = _listed() | {word for term in terms for word in _WORD.findall(term.lower())}
    found: dict[str, Span] = {}
    for word, places in prose.places.items():
        if len(word) >= _FEWEST and word not in known and _WORD.fullmatch(word):
            spans = (Span(at, at + len(word)) for at in places)
            if span := next((span for span in spans if _is_plain(prose, span)), None):
                found[word] = span
    return dict(sorted(found.items(), key=lambda one: one[1]))


def _is_plain(prose: Prose, span: Span) -> bool:
    """Whether a word stands here in small letters, by itself and in no address."""
    around = prose.text[max(0, span.start - 1) : span.start] + prose.text[span.end : span.end + 2]
    is_joined = any(sign in around for sign in "-/@_&'’") or (around[-2:-1] == "." and around[-1].isalnum())
    return span.of(prose.text).islower() and not is_joined


@cache
def _listed() -> frozenset[str]:
    rows = (row.split("\t")[0].lower() for name in _LISTS for row in lines(name, "pipeline.search"))
    return frozenset(word for row in rows for word in _WORD.findall(row))

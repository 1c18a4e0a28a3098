"""Where a word may have a capital: at the start of a sentence, and in a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.prose import Prose
from pipeline.model.text import Span
from pipeline.search.words.wordlists import uses

_BEGINS = re.compile(r"(?:^|[\n.!?:•“\"(*])[\s\"“‘'(*–-]*$")
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]*(?: (?:of|for|on|and|&)(?: the)?)? $")
_NAME_AFTER = re.compile(r"(?: (?:of|for|on|and|&))? [A-Z][\w’']")
_REACH = 30  # characters in which the word before stands


def begins_sentence(prose: Prose, at: int) -> bool:
    """Whether a sentence, a heading or an item begins here."""
    return bool(_BEGINS.search(prose.text[max(0, at - 6) : at]))


def in_name(prose: Prose, span: Span) -> bool:
    """Whether a word with a capital stands beside another one, as in “World Health Organization”."""
    if not prose.text[span.start].isupper():
        return False
    if _NAME_AFTER.match(prose.text, span.end):
        return True
    ahead = max(0, span.start - _REACH)
    found = _NAME_BEFORE.search(prose.text[ahead : span.start])
    return found is not None and not begins_sentence(prose, ahead + found.start())


def as_written(right: str, words: str) -> str:
    """Return what to write, with a capital first letter where the words found have one."""
    return right[:1].upper() + right[1:] if words[:1].isupper() else right


def casing(table: str, prose: Prose) -> Iterator[tuple[Span, str]]:
    """Yield each word of a table that is not written as there, with how it is written.

    Passed over are words in addresses, words all in capitals, and a capital at the start of a sentence.
    """
    for span, known in uses(table, prose):
        words, right = span.of(prose.text).replace("’", "'"), known.plain[0]
        first = right[:1].upper() + right[1:]
        is_right = words == right or (words == first and begins_sentence(prose, span.start))
        if not is_right and not (words.isupper() and len(words) > len("X-ray")) and not _in_address(prose, span):
            yield span, right


def _in_address(prose: Prose, span: Span) -> bool:
    around = prose.text[max(0, span.start - 1) : span.start] + prose.text[span.end : span.end + 2]
    return any(sign in around for sign in "/@_.") and not around.rstrip().endswith(".")

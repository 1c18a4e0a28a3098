"""The words of a text, as a reader counts them."""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_left

import msgspec

from pipeline.language.phones import phones
from pipeline.language.tokens import tokenise
from pipeline.model.text import Span

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>]*[\w/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.-])(?:[a-z][\w-]*\.)+(?:com|edu|eu|gov|ie|info|int|net|nhs|org|scot|uk|wales)\b(?:/[^\s<>]*[\w/])?",
    re.IGNORECASE,
)
_HYPHENS = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}")
_APOSTROPHES = frozenset("'’")
_PLURALS_IN_BRACKETS = frozenset({"s", "es", "en"})


class Word(msgspec.Struct, frozen=True):
    """A word of a text: letters or digits with what joins them."""

    text: str
    span: Span
    is_copied: bool = False  # a telephone number or an address: it is copied, not read


@functools.lru_cache(maxsize=1024)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of `text` in order; `word.span.of(text) == word.text`.

    One word each: a hyphenated compound (well-being), a contraction (don't), a word with its “'s” or
    “(s)”, a number (2.5; 1,000), a short form (e.g), a telephone number, an address. Two words: a number
    and its unit, also when no space parts them (5mg), and words that a stroke or a dash parts (and/or).
    """
    copied = _copied(text)
    read = [Word(span.of(text), span) for span in (_trimmed(span, text) for span in _read(text, copied))]
    return tuple(sorted((*read, *(Word(span.of(text), span, is_copied=True) for span in copied)), key=_place))


def _place(word: Word) -> Span:
    return word.span


def _copied(text: str) -> list[Span]:
    """Return the spans of addresses, and of telephone numbers that are no part of one."""
    addresses = [Span(*hit.span()) for hit in _ADDRESS.finditer(text)]
    return sorted(addresses + [phone.span for phone in phones(text) if not _is_within(phone.span, addresses)])


def _is_within(span: Span, others: list[Span]) -> bool:
    """Whether a span shares a character with one of the others, which rise and do not overlap."""
    before = bisect_left(others, span.end, key=lambda other: other.start)
    return before > 0 and span.start < others[before - 1].end


def _read(text: str, copied: list[Span]) -> list[Span]:
    """Return the spans of all words that are read, by joining the tokens of each."""
    joined: list[Span] = []
    for token in tokenise(text):
        if not token.is_word or _is_within(token.span, copied):
            continue
        if joined and _is_joined(text[joined[-1].end - 1], text[joined[-1].end : token.span.start], token.text):
            joined[-1] = Span(joined[-1].start, token.span.end)
        else:
            joined.append(token.span)
    return joined


def _trimmed(span: Span, text: str) -> Span:
    """Return the span from its first letter or digit to its last; vowel signs that stand apart are kept."""
    if text[span.start].isalnum() and text[span.end - 1].isalnum():
        return span
    kept = [at for at in range(span.start, span.end) if text[at].isalnum() or unicodedata.category(text[at])[0] == "M"]
    return Span(kept[0], kept[-1] + 1)


def _is_joined(before: str, between: str, token: str) -> bool:
    """Say whether a token goes on with the word that ends with `before`, given what stands between them."""
    if not between:
        return not before.isdigit()  # “5mg” is two words, as “5 mg” is
    if between == "(":
        return token in _PLURALS_IN_BRACKETS
    return between in _HYPHENS or between in _APOSTROPHES

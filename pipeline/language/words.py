"""The words of a text, as a reader counts them."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left

import msgspec

from pipeline.language.known_words import KnownWords
from pipeline.language.phones import phones
from pipeline.model.text import Span

_ENDINGS = "com|edu|eu|gov|ie|info|int|net|nhs|org|scot|uk|wales"
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>]*[\w/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|(?<![\w.-])(?:[a-z][\w-]*\.)+(?:{_ENDINGS})\b(?:/[^\s<>]*[\w/])?",
    re.IGNORECASE,
)
_ADDRESS_STOP = re.compile(rf"\.(?:(?i:{_ENDINGS})\b|(?<=[wW]{{3}}\.))")  # no address is without one, or “@”, or “://”
_FIVE_DIGITS = re.compile(r"\d(?:\D{0,12}\d){4}")  # no telephone number has fewer

# Letters and digits. The vowel signs of Arabic, Hindi and others are no letters to Python, yet stand within words.
_SIGN = "[\u0300-\u1fff](?<![\u037e\u0589\u05be\u05c0\u060c\u061b\u061f\u066a-\u066c\u06d4\u0964\u0965])"
_LETTERS = rf"[^\W_]+(?:{_SIGN}[^\W_]*)*"
# What joins letters to one word: well-being, don't, e.g, 2.5, 1,000, 10:30, 5–10, R&D, nurse(s); soft hyphens too.
_JOINT = (
    r"[-‐‑'’&_](?=[^\W_])|(?<=\d)[.,:/–](?=\d)|(?<=[^\W\d_])\.(?=[a-z\d])|(?<=[A-Z])\.(?=[A-Z])"
    r"|\((?=(?:s|es|en)\b)|[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[^\W_])"
)
_UNITS = (
    "[kcmµμn]?m|[kmµμn]?g|mcg|[cdmµμ]?[lL]|m?mol|IU|lbs?|oz|t|k?cal|k?J|k?Pa|mbar|mmHg|mph|ha|[kKMGT]B|[kMG]?Hz|[TGMK]"
)
_WORD = re.compile(rf"\d+(?:[-.,–]\d+)*(?=(?:{_UNITS})\b)|{_LETTERS}(?:(?:{_JOINT}){_LETTERS})*")


class Word(msgspec.Struct, frozen=True, gc=False):
    """A word of a text: letters or digits with what joins them."""

    text: str
    span: Span
    is_copied: bool = False  # a telephone number or an address: it is copied, not read


@functools.lru_cache(maxsize=4096)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of `text` in order; `word.span.of(text) == word.text`.

    One word each: a hyphenated compound (well-being), a contraction (don't), a word with its “'s” or
    “(s)”, a number (2.5; 1,000), a short form (e.g), a telephone number, an address. Two words: a number
    and its unit, also when no space parts them (5mg), and words that a stroke or a dash parts (and/or).
    """
    read, at = [], 0
    for piece in text.split(" "):
        for form, start, end in _CUT[piece] if len(piece) <= _REMEMBERED else _cut(piece):
            read.append(Word(form, Span(at + start, at + end)))
        at += len(piece) + 1
    copied = _copied(text)
    if not copied:
        return tuple(read)
    kept = [word for word in read if not _is_within(word.span, copied)]
    return tuple(sorted((*kept, *(Word(span.of(text), span, is_copied=True) for span in copied)), key=_place))


def _cut(piece: str) -> tuple[tuple[str, int, int], ...]:
    """Return the words of what stands between two spaces, each with where it begins and ends there."""
    return tuple([(hit[0], *hit.span()) for hit in _WORD.finditer(piece)])


# No word goes over a space, and most pieces have stood on a page before: to look one up is faster than to cut it.
_CUT = KnownWords(_cut)
_REMEMBERED = 40  # characters; a script without spaces has pieces as long as sentences


def _place(word: Word) -> Span:
    return word.span


def _copied(text: str) -> list[Span]:
    """Return the spans of addresses, and of telephone numbers that are no part of one."""
    addresses = [Span(*hit.span()) for hit in _ADDRESS.finditer(text)] if _has_address(text) else []
    numbers = phones(text) if _FIVE_DIGITS.search(text) else ()
    return sorted(addresses + [phone.span for phone in numbers if not _is_within(phone.span, addresses)])


def _has_address(text: str) -> bool:
    """Whether a text may hold an address: a quick look."""
    return "@" in text or "://" in text or _ADDRESS_STOP.search(text) is not None


def _is_within(span: Span, others: list[Span]) -> bool:
    """Whether a span shares a character with one of the others, which rise and do not overlap."""
    before = bisect_left(others, span.end, key=lambda other: other.start)
    return before > 0 and span.start < others[before - 1].end

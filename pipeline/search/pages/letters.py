"""Letters that were lost when a file was read in another encoding than it was written in, and what they were."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.model.text import Span

# UTF-8 read as Windows-1252: the first byte's letter, then those that the bytes after it make. Windows-1252 has no
# letter for five bytes; programs make control characters of them.
_REST = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MIXED = re.compile(f"(?:[Â-ß]{_REST}|[à-ï]{_REST}{{2}}|[ð-ô]{_REST}{{3}})+")
_LEFT_OVER = re.compile("â€|Ã(?![^\\W_])|(?<![^\\W\\d_])Â(?![^\\W_])|ï¿½?½?|\ufffd|[\u0080-\u0084\u0086-\u009f]")
_LOST = re.compile(f"{_MIXED.pattern}|{_LEFT_OVER.pattern}")
_WORD = re.compile(r"[^\s.,;:()]+(?:[.,;:()]+[^\s.,;:()]+)*")
_MOST_ROUNDS = 3  # a file may have been read wrongly more than once
# What stands in English pages beside ASCII: accents, Greek, punctuation, signs of money, of mathematics, arrows, emoji.
_LIKELY = re.compile(
    "[\u00a0-\u017f\u0370-\u03ff\u2000-\u206f\u2070-\u20bf\u2100-\u22ff\u2500-\u27bf\ufb00-\ufb04\ufe0f"
    "\U0001f000-\U0001faff\ufeff]+"
)


class Broken(msgspec.Struct, frozen=True):
    """A word with letters that cannot be read."""

    span: Span
    meant: str  # the word as it was written; "" where it cannot be worked out


def broken(text: str) -> Iterator[Broken]:
    """Yield each word with lost letters, in order. Names and words of other languages have such letters by right."""
    if text.isascii() or not _LOST.search(text):
        return
    for word in _WORD.finditer(text):
        if _is_broken(word.group()):
            yield Broken(Span(*word.span()), _meant(word.group()))


def _is_broken(word: str) -> bool:
    return bool(_LEFT_OVER.search(word)) or _mended(word) != word


def _meant(word: str) -> str:
    """Return the word as it was written, or nothing where a letter is still not to be read."""
    found = word
    for _ in range(_MOST_ROUNDS):
        found = _mended(found)
    found = "".join(map(_one, found)).replace("\ufeff", "")
    found = re.sub("(?<![^\\W\\d_])Â(?![^\\W_])", "", found)  # the first half of a space that does not break
    return "" if _LEFT_OVER.search(found) else found


def _mended(word: str) -> str:
    return _MIXED.sub(lambda found: _read(found.group()), word)


def _read(mixed: str) -> str:
    """Return what the letters were in UTF-8; the same letters where that gives nothing an English page would have."""
    try:
        found = bytes(map(_byte, mixed)).decode("utf-8")
    except UnicodeDecodeError:
        return mixed
    return found if _LIKELY.fullmatch(found) or _MIXED.search(found) else mixed


def _byte(letter: str) -> int:
    return ord(letter) if ord(letter) < 0x100 else letter.encode("cp1252")[0]


def _one(letter: str) -> str:
    """Return what a control character stands for in Windows-1252; any other letter as it is."""
    if not "\u0080" <= letter <= "\u009f":
        return letter
    return bytes([ord(letter)]).decode("cp1252", "replace")

"""The names of people and teams who write and check pages: "Dr A. Khan, MRCGP", "the Example Trust editorial team"."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.formats.reading.record.dates import date_at, year_at
from pipeline.formats.reading.record.labels import words

_WORD = re.compile(r"\S+")
_MOST_WORDS = 40
_BARS = frozenset(["|", "•", "·", "/"])
_BETWEEN = frozenset(["on", "in", "at", "–", "—", "-"])
_SHORT = re.compile(r"(?:\w{1,3}|prof|assoc|dept|univ|hons?|(?:\w\.)+\w?|ph\.?d)\.[,;]?$", re.IGNORECASE)
_TRADE = re.compile(r"[a-z-]{2,}(?:ist|ian|tor|cher|rer|ger|geon|wife|nurse)s?")  # podiatrist, lecturer, manager
_OURS = frozenset(("the", "our"))


def name_end(text: str, start: int, begins_label: Callable[[int], bool]) -> int:
    """Return where the name that begins at `start` ends, or `start` when it is no name.

    A name's words have capitals, but for the small words and trades of `metadata.toml`. It ends at a date,
    at the next label, at a dash or bar, and with its sentence.
    """
    end, last = start, ""
    capitals = 0
    for count, word in enumerate(_WORD.finditer(text, start)):
        bare = word.group().strip(".,;:()[]’'\"“”")
        if count and _stops(text, word, begins_label):
            break
        if count >= _MOST_WORDS or not _fits(bare, is_first=not count):
            return start
        capitals += bare[:1].isupper()
        end, last = word.end(), word.group()
        if word.group().endswith((".", ";")) and not _SHORT.fullmatch(word.group()):
            break
    end = start + len(text[start:end].rstrip(" ,;:(" if _SHORT.fullmatch(last) else " .,;:("))
    return end if capitals and date_at(text, start) is None else start


def _stops(text: str, word: re.Match[str], begins_label: Callable[[int], bool]) -> bool:
    if word.group() in _BARS:
        return True
    is_between = word.group() in _BETWEEN
    at = word.end() + 1 if is_between else word.start() + word.group().startswith("(")
    return _begins_date(text, at) or begins_label(at)


def _begins_date(text: str, at: int) -> bool:
    return date_at(text, at) is not None or year_at(text, at) is not None


def _fits(bare: str, is_first: bool) -> bool:
    if is_first and not bare[:1].isupper():
        return bare in _OURS
    if any(letter.isdigit() for letter in bare):
        return False
    return not bare[:1].islower() or bare in words("in_names") or bool(_TRADE.fullmatch(bare))

"""Makes words from a page or a catalogue safe to show: no character in them may steer the screen.

Line breaks, terminal escapes and marks that turn reading direction round can make a line look like
what it is not.
"""

from __future__ import annotations

import re

_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 without tab and new line, DEL, C1
_TURNING = "\u202a-\u202e"  # embeddings and overrides: they reorder what follows, past their own text
_ISOLATES = "\u2066-\u2069"  # harmless within an HTML block, which closes them; not in a terminal line
_NO_CHARACTER = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"

_UNSEEN = re.compile(f"[{_CONTROL}{_TURNING}{_NO_CHARACTER}]")
_STEERING = re.compile(f"[{_CONTROL}{_TURNING}{_ISOLATES}{_NO_CHARACTER}]")
_SPACE = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")


def shown(text: str) -> str:
    """Return `text` for an HTML page: each steering character becomes “�”, so that offsets stand."""
    return _UNSEEN.sub("\ufffd", text)


def line(text: str) -> str:
    """Return `text` as one line for a terminal or a text file, without steering characters."""
    return _STEERING.sub("", _SPACE.sub(" ", text)).strip()


def counted(count: int, one: str, many: str = "") -> str:
    """Return a count with its noun: “1 error”, “2 errors”, “no errors”."""
    noun = one if count == 1 else many or f"{one}s"
    return f"{count:,} {noun}" if count else f"no {noun}"


def listed(names: list[str]) -> str:
    """Return names as a sentence has them: “Welsh, Polish and Urdu”."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def beginning(text: str, limit: int = 80) -> str:
    """Return the first words of a text, with “…” where words were left off."""
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,;:')} …"

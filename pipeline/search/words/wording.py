"""How rules quote a page in their messages."""

from __future__ import annotations

_MOST_WORDS = 8


def quoted(words: str, most: int = _MOST_WORDS) -> str:
    """Return the words in quotation marks; of a long text the first words, with an ellipsis."""
    parts = words.split()
    if len(parts) > most:
        return f"“{' '.join(parts[:most]).rstrip(' ,;:.–-')} …”"
    return f"“{' '.join(parts)}”"

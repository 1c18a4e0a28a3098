"""Words of any script, and one spelling for each: what two writers spell differently is compared as the same."""

from __future__ import annotations

import re
import unicodedata

from pipeline.model.text import Span

# Everything between two words. Not \W: the vowel signs of Indic scripts are no \w, yet stand within words.
_BETWEEN = r"\s\-‐‑–—―/.,;:!?¡¿()\[\]{}\"'’‘ʼ`“”„«»‹›…·•*|+<>=~_%&@#§،؛؟۔٪।॥、。！？：；（）「」『』"
_WORD = re.compile(f"[^{_BETWEEN}]+")
# Written or not: Arabic vowel signs and the stretching line, soft hyphens, joiners, marks of direction.
_UNWRITTEN = re.compile("[\u064b-\u0652\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_ONE_LETTER = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیئۓ", "ي"),
        **dict.fromkeys("ةۃہھۂە", "ه"),
        "ك": "ک",
        "ؤ": "و",
    }
)


def word_spans(text: str) -> tuple[Span, ...]:
    """Return where the words of a text stand. Hyphens and apostrophes part words: l’os is two."""
    return tuple(Span(*match.span()) for match in _WORD.finditer(text))


def folded(word: str) -> str:
    """Return a word in small letters and in one spelling, to compare it with; never to show."""
    if word.isascii():
        return word.lower()
    return _UNWRITTEN.sub("", unicodedata.normalize("NFC", word)).casefold().translate(_ONE_LETTER)


def without_accents(word: str) -> str:
    """Return a word without accents on its letters; the vowel signs of other scripts stay."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", word)))

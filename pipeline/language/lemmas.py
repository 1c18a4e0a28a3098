"""Dictionary forms of words (“kościach” is “kość”), and which words a language has. The only door to simplemma."""

from __future__ import annotations

from functools import cache, lru_cache
from types import ModuleType

from pipeline.language.tags import base


def has_lemmas(language: str) -> bool:
    """Whether there is a dictionary for the language (or for the one it is a variety of)."""
    return _code(language) is not None


@lru_cache(maxsize=20_000)
def lemma(word: str, language: str) -> str:
    """Return a word's dictionary form in small letters: the word itself where none is known."""
    code = _code(language) if any(map(str.isalpha, word)) else None
    return str(_library().lemmatize(word, lang=code)).lower() if code else word.lower()


@lru_cache(maxsize=20_000)
def is_word(word: str, language: str) -> bool:
    """Whether a language's dictionary has the word, in any form. False where there is no dictionary."""
    code = _code(language)
    return code is not None and any(map(str.isalpha, word)) and bool(_library().is_known(word, lang=code))


@cache
def _library() -> ModuleType:
    """Load the library. It costs a tenth of a second, and a language's dictionary up to three: so only on demand."""
    import simplemma

    return simplemma


@cache
def _code(language: str) -> str | None:
    """Return the library's name for a language, if it has the language."""
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

    code = base(language)
    return code if code in SUPPORTED_LANGUAGES else None

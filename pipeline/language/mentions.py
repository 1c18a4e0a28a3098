"""Whether a text holds a phrase, in whatever forms its words stand."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from pipeline.language.lists import table
from pipeline.language.spelling import folded, word_spans
from pipeline.language.tags import base
from pipeline.language.word_forms import is_form_of
from pipeline.model.text import Span

_IN_BRACKETS = re.compile(r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*")
# Scripts that set no spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Chinese characters.
_UNSPACED = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_SPREAD = 2  # characters of an unspaced phrase may stand over so many times its length


class Mention(msgspec.Struct, frozen=True):
    """How far a text holds a phrase."""

    whole: bool  # every word that counts is there
    spans: tuple[Span, ...]  # of the words found, in the text; empty for scripts without spaces


def mention(phrase: str, text: str, language: str) -> Mention:
    """Look for a phrase word by word: inflected, mutated, in any order, with other words between.

    Small words (“of”, “y”, “z”) do not count, nor does what the phrase has in brackets. It leans towards
    finding: a translator may join two phrases into one.
    """
    wanted = _IN_BRACKETS.sub(" ", phrase).strip() or phrase
    if _UNSPACED.search(wanted):
        return Mention(_is_spread_over(folded(wanted), folded(text)), ())
    words = _words(text)
    found = tuple(_find(word, words, language) for word in _that_count(wanted, language))
    spans = tuple(span for span in found if span)
    return Mention(len(spans) == len(found) > 0, spans)


def _find(word: str, words: dict[str, Span], language: str) -> Span | None:
    if word in words:
        return words[word]
    return next((span for given, span in words.items() if is_form_of(given, word, language)), None)


@lru_cache(maxsize=256)
def _words(text: str) -> dict[str, Span]:
    """Return the words of a text, folded, and where each stands first."""
    found: dict[str, Span] = {}
    for span in word_spans(text):
        found.setdefault(folded(span.of(text)), span)
    return found


@lru_cache(maxsize=5_000)
def _that_count(phrase: str, language: str) -> tuple[str, ...]:
    """Return the phrase's words, folded, without small ones; all of them when it has no others."""
    words = tuple(folded(span.of(phrase)) for span in word_spans(phrase))
    return tuple(word for word in words if word not in _small(language)) or words


@cache
def _small(language: str) -> frozenset[str]:
    words: dict[str, str] = table("small_words.toml")["words"]
    return frozenset(map(folded, words.get(base(language), "").split()))


def _is_spread_over(phrase: str, text: str) -> bool:
    """Whether the phrase's characters stand in the text in their order, not too far apart."""
    wanted = [letter for letter in phrase if not letter.isspace()]
    gap = f".{{0,{_SPREAD * len(wanted)}}}?"
    return re.search(gap.join(map(re.escape, wanted)), text, re.DOTALL) is not None

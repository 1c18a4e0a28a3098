"""The translation is the source text, unchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.lemmas import is_word
from pipeline.language.tags import base
from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Pair
from pipeline.model.text import Span

_WORD = re.compile(r"\S*(?:@|://|www\.)\S*|([^\W\d_]+)")  # an address is none


def check(pair: Pair) -> Iterator[Hit]:
    """Yield the whole text where it is the English and could not be the language's own."""
    text = pair.entry.translation
    if text.split() != pair.source.split() or base(pair.language) == "en":
        return
    words = [word for word in _WORD.findall(text) if word]
    if not _is_approved(pair, words) and not _is_name(words) and not all(_may_stay(word, pair) for word in words):
        yield Hit(Span(0, len(text)), "This is the English text. Translate it.", source_span=Span(0, len(pair.source)))


def _is_approved(pair: Pair, words: list[str]) -> bool:
    """Whether the glossary has the English word as the translation, or is just saying so: denosumab."""
    forms = {form for term in pair.terms for form in term.translations}
    return pair.source.strip() in forms or (pair.entry.id.startswith("term/") and len(words) == 1)


def _may_stay(word: str, pair: Pair) -> bool:
    """Whether a word is a short form (MRI, kg), or one that the language has too (paracetamol)."""
    return word.isupper() or len(word) < 3 or is_word(word.lower(), pair.language)


def _is_name(words: list[str]) -> bool:
    """Whether every word has a capital, and one is no English word, or stands for several (UK)."""
    return all(w[0].isupper() for w in words) and any(w.isupper() or not is_word(w.lower(), "en") for w in words)


rule = EntryRule(
    check=check,
    severity=Severity.WARNING,
    why="A reader who chose a language gets English.",
    source="https://docs.weblate.org/en/latest/user/checks.html",
    bad=(
        Example("pl", "Hormone therapy", "Hormone therapy"),
        Example("ar", "You may have an MRI scan.", "You may have an MRI scan."),
    ),
    good=(
        Example("pl", "Paracetamol", "Paracetamol"),
        Example("ur", "PET, 0808 800 4040", "PET, 0808 800 4040"),
        Example("cy", "Cancer Research UK", "Cancer Research UK"),
        Example("pl", "Denosumab", "Denosumab", {"Denosumab": "Denosumab"}),
        Example("hi", "help@example.org", "help@example.org"),
    ),
)

"""Whether two forms of a term are one name to a reader."""

from __future__ import annotations

import functools
import re

from pipeline.model.glossary import TermUse
from pipeline.search.words.wordlists import words

_STEM = 4  # letters: spine, spinal; metastasis, metastases


@functools.lru_cache(maxsize=4096)
def is_same_name(one: str, other: str) -> bool:
    """Whether two forms differ in number, order, hyphens or length only, or one is short for the other.

    “Raised calcium” and “raised blood calcium levels” are one name; “hormone therapy” and “hormone
    treatment” are two.
    """
    if one.isupper() or other.isupper() or _is_short_for(one, other) or _is_short_for(other, one):
        return True
    first, second = _stems(one), _stems(other)
    if first <= second or second <= first:
        return True
    joined, rejoined = "".join(re.findall(r"\w", one.lower())), "".join(re.findall(r"\w", other.lower()))
    return joined.rstrip("s") in rejoined or rejoined.rstrip("s") in joined


def in_several_forms(uses: tuple[TermUse, ...]) -> list[TermUse]:
    """Return the uses, of right forms, of each term that stands in more than one form."""
    forms: dict[str, set[str]] = {}
    for use in uses:
        if not use.avoided:
            forms.setdefault(use.term, set()).add(use.form.lower())
    return [use for use in uses if not use.avoided and len(forms[use.term]) > 1]


def _is_short_for(one: str, other: str) -> bool:
    """Whether a word in capitals holds the other's first letters: “MRI scan”, “magnetic resonance imaging”."""
    initials = "".join(word[0] for word in re.findall(r"[^\W_]+", other)).upper()
    return any(len(word) > 1 and initials.startswith(word) for word in re.findall(r"\b[A-Z]+\b", one))


def _stems(form: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"[a-z]+", form.lower()) if word not in words("function_words")}

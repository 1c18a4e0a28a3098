"""A shortened “not” is easily read over."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_IRREGULAR = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
_SHORTENED = frozenset(
    f"{word}n't"
    for word in (
        *("ca", "wo", "sha", "ai", "do", "does", "did", "is", "are", "was", "were", "has", "have", "had"),
        *("should", "would", "could", "must", "need", "might", "may", "dare", "ought"),
    )
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each negative contraction of a statement; in a question “not” would have to move."""
    for short in _SHORTENED & prose.words:
        for at in prose.places[short]:
            span = Span(at, at + len(short))
            if not prose.block(span).text.endswith("?"):
                words = span.of(prose.text)
                full = _IRREGULAR.get(short, f"{words[:-3]} not")
                full = full[0].upper() + full[1:] if words[0].isupper() else full
                yield Hit(span, f"{quoted(words)} is easily misread. Write “{full}”.", full)


rule = ProseRule(
    check=check,
    cues=_SHORTENED,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People who read quickly, or in a second language, miss the “n’t” and understand the opposite.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=("Flu\n\nYou don't need antibiotics.", "Flu\n\nFlu can’t be cured, but most people get better."),
    good=("Flu\n\nYou do not need antibiotics.", "Flu\n\nYou'll get better, and it's not serious."),
)

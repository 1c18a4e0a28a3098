"""A word stands twice: “the the”."""

from __future__ import annotations

from collections.abc import Iterator
from operator import sub

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wordlists import words


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each word in small letters that stands beside itself within a block."""
    for word in _doubled(prose) - words("may_double"):
        twice = f"{word} {word}"
        for at in prose.places[word]:
            if prose.text.startswith(twice, at) and not _is_joined(prose.text, at, at + len(twice)):
                yield Hit(Span(at, at + len(twice)), f"“{word}” stands twice. Take one out.", word)


def _doubled(prose: Prose) -> set[str]:
    """Return the words of letters that stand twice with one sign between."""
    often = [(word, places) for word, places in prose.places.items() if len(places) > 1 and word.isalpha()]
    return {word for word, places in often if len(word) + 1 in map(sub, places[1:], places)}


def _is_joined(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start] in _JOINS or text[end : end + 1] in _JOINS or text[end : end + 1].isalnum()


_JOINS = ("-", "'", "’", "_")

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A slip like this stops a reader in mid-sentence.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Flu\n\nRest in the the evening.",
        "Flu\n\nYour doctor doctor can help.",
    ),
    good=(
        "Flu\n\nThe nurse had had it, and knew that that was flu.",
        "Flu\n\nWe know flu. Flu is common, and a step-by step by step plan helps.",
    ),
)

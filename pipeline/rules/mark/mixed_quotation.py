"""Straight and curly quotation marks stand on one page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first mark that is not like those before it."""
    straight, curly = prose.text.find('"'), prose.text.find("“")
    if straight >= 0 and curly >= 0:
        at = max(straight, curly)
        yield Hit(Span(at, at + 1), "The page has both straight and curly quotation marks. Use straight ones.")


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.PAGE,
    why="Marks of two sorts look like marks with two meanings.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        'Flu\n\nThe word "flu" is short for “influenza”.',
        'Flu\n\n“Rest,” she said. He said "no".',
    ),
    good=(
        'Flu\n\nThe word "flu" is short for "influenza".',
        "Flu\n\n“Rest,” she said. It’s simple, isn't it?",
    ),
)

"""One item of a list has another form than the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.pages.lists import first_word, lists, runs_on

_FEWEST = 4
_FORMS = (
    (
        "an “-ing” word",
        re.compile(
            r"(?!(?:during|nothing|something|anything|everything|bring|string|evening|morning)\b)[a-z]{2,}ing\b", re.I
        ),
    ),
    ("“you”", re.compile(r"you(?:r|'|’|\b)", re.I)),
    ("“to”", re.compile(r"to [a-z]", re.I)),
    ("“a”, “an” or “the”", re.compile(r"(?:an?|the) ", re.I)),
)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the first word of the one item that begins unlike all others of its list."""
    for one in lists(page):
        if len(one.items) < _FEWEST or not runs_on(one):
            continue
        for name, form in _FORMS[:3]:
            odd = [item for item in one.items if not form.match(item.text)]
            if len(odd) == 1 and first_word(odd[0]):
                word, start = first_word(odd[0]), odd[0].span.start + odd[0].text.index(first_word(odd[0]))
                message = f"All other items of this list begin with {name}. Give this one the same form."
                yield Hit(Span(start, start + len(word)), message)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="Each item should fit the words above the list; one that does not makes readers start again.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Flu\n\nIt helps with:\n\n  • sleeping\n  • breathing\n  • your appetite\n  • walking",
        "Flu\n\nSee a GP if:\n\n  • you are pregnant\n  • you feel worse\n  • a rash\n  • your child is ill",
    ),
    good=(
        "Flu\n\nIt helps with:\n\n  • sleeping\n  • breathing\n  • pain\n  • your appetite",
        "Flu\n\nSee a GP if:\n\n  • you are pregnant\n  • you feel worse\n  • your child is ill\n  • you're over 65",
    ),
)

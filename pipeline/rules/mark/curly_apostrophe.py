"""Apostrophes are curly: “don’t”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first curly apostrophe of a page, as a page that has one has many."""
    found = _CURLY.search(prose.text) if "’" in prose.text else None
    if found:
        yield Hit(
            Span(*found.span("hit")),
            f"The apostrophe of {quoted(found[0])} is curly. Use straight ones on the whole page.",
        )


_CURLY = re.compile(r"\w+(?P<hit>’)\w+")

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.PAGE,
    why="Some older screens and programs show curly apostrophes as odd characters.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Flu\n\nDon’t worry.",
        "Flu\n\nAsk your child’s doctor.",
    ),
    good=(
        "Flu\n\nDon't worry.",
        "Flu\n\nShe said: ‘Rest.’",
    ),
)

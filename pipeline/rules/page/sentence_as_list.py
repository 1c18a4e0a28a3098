"""A sentence holds so many things that it should be a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Kind
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span

_MANY = re.compile(r",(?: [^,.;:!?()\n]{2,45},){3,}+(?: (?:and|or))? [^,.;:!?()\n]{2,60}")
_JOINT = re.compile(r"(?:, | )(?:and|or) ")
_SHOWN = 90


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each row of five things or more that ends in “and” or “or”; not in a heading, nor in a list."""
    for found in _MANY.finditer(prose.running):
        if (
            _JOINT.search(found.group()[found.group().rfind(",") :])
            and prose.block(Span(*found.span())).kind is Kind.PARAGRAPH
        ):
            count = found.group().count(",") + 1
            words = Span(found.start() + 2, found.end())
            yield Hit(words, f"This sentence lists {count} things or more. Make a list of them.")


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Things in a list are seen at a glance; in a sentence, those in the middle are lost.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Flu\n\nYou may have a cough, a fever, a sore throat, a headache, chills and pain.",
        "Flu\n\nTell us about your heart, lungs, liver, kidneys, stomach, or skin.",
    ),
    good=(
        "Flu\n\nYou may have a cough, a fever, a sore throat and pain.",
        "Flu\n\nIn short, it passes, we think, in a week, or two, and most people, old or young, need no help.",
    ),
)

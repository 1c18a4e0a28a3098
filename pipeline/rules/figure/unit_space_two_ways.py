"""Units stand both with and without a space on one page: “5mg”, “5 mg”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.measures import NUMBER
from pipeline.search.words.wording import quoted

_PATTERN = re.compile(
    rf"(?<![\d,.])(?P<hit>{NUMBER}(?P<space>\s?)(?P<unit>mg|mcg|µg|μg|g|kg|ml|mL|mm|cm|kcal))"
    rf"(?![\w'’-])"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first number whose unit is not set as the first one of the same unit is."""
    first: dict[str, str] = {}
    for found in filter(None, (_PATTERN.match(prose.text, at) for at in prose.figures)):
        if first.setdefault(found["unit"], found["space"]) != found["space"]:
            message = f"{quoted(found['hit'])} has its unit set in another way than above. Set all in one way."
            yield Hit(Span(*found.span("hit")), message)
            return


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.PAGE,
    why="Doses that look different may be taken for different doses.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Pain\n\nTake 500mg. Never take more than 4,000 mg.",
        "Burns\n\nA burn of 2 cm is small, and one of 10cm is large.",
    ),
    good=(
        "Pain\n\nTake 500mg. Never take more than 4,000mg.",
        "Pain\n\nTake 500 mg with 200ml of water.",
    ),
)

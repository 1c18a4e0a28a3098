"""One unit has two names on a page: “mg” and “milligrams”, “ml” and “mL”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.measures import NUMBER
from pipeline.search.words.wording import quoted

_NAMES = {
    "ml": "millilitre",
    "mcg": "microgram",
    "µg": "microgram",
    "μg": "microgram",
    "mg": "milligram",
    "kg": "kilogram",
}
_PATTERN = re.compile(
    rf"{NUMBER}\s?(?P<hit>mg|mcg|µg|μg|m[lL]|kg|(?:milli|micro|kilo)gram|millilit(?:re|er))s?\b(?! ?\()"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first unit of each sort that has another name than before, unless the page explains the short one."""
    first: dict[str, str] = {}
    told: set[str] = set()
    for found in filter(None, (_PATTERN.match(prose.text, at) for at in prose.figures)):
        sort = _NAMES.get(found["hit"].lower(), found["hit"].replace("er", "re"))
        name = first.setdefault(sort, found["hit"])
        if name != found["hit"] and sort not in told and f"({name})" not in prose.text:
            told.add(sort)
            message = f"This unit is {quoted(found['hit'])} here and {quoted(name)} above. Use one name."
            yield Hit(Span(*found.span("hit")), message)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader who does not know that mg are milligrams may take the wrong dose.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Pain\n\nTake 500mg. Never take more than 4,000 milligrams.",
        "Cough\n\nTake 5ml, or 10mL at night.",
    ),
    good=(
        "Pain\n\nTake 500 milligrams (mg). Never take more than 4,000 milligrams.",
        "Cough\n\nTake 5ml (50mg), or 10ml at night.",
    ),
)

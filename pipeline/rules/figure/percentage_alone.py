"""A percentage is given, and not how many people that is: “20%”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import after, at_numbers, before, line
from pipeline.rules.measures import NUMBER
from pipeline.rules.risks import is_no_share_of_people, says_how_many

_PATTERN = re.compile(rf"(?P<hit>{NUMBER}\s?(?:%|per ?cent\b))")


def _is_no_share(found: re.Match[str]) -> bool:
    around = before(found, 50) + after(found, 50)
    return found["hit"].startswith("100") or says_how_many(line(found)) or is_no_share_of_people(around)


_each = at_numbers(
    _PATTERN,
    "{0} is hard to picture. Say how many people that is, such as “1 in 5 people”.",
    unless=_is_no_share,
    signs=("%", "cent"),
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first such percentage of each block: what helps with one helps with all."""
    end = -1
    for hit in _each(prose, house):
        if hit.span.start > end:
            end = prose.text.find("\n", hit.span.start) % (len(prose.text) + 1)
            yield hit


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Most people understand a risk better as a number of people than as a percentage.",
    source="https://www.nice.org.uk/guidance/cg138/chapter/1-Guidance",
    bad=(
        "Flu\n\nThe vaccine prevents flu in 60% of people.",
        "Surgery\n\nAbout 5 per cent of patients get an infection.",
    ),
    good=(
        "Flu\n\nThe vaccine prevents flu in 60% of people (6 out of 10).",
        "Eczema\n\nUse a 1% hydrocortisone cream. You can get 100% better.",
        "Hands\n\nThe gel should have at least 60% alcohol.",
    ),
)

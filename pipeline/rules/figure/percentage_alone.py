"""A percentage is given, and not how many people that is: “20%”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.care.risks import is_no_share_of_people, says_how_many
from pipeline.search.words.anchors import after, before, line
from pipeline.search.words.measures import NUMBER
from pipeline.search.words.wording import quoted

_PATTERN = re.compile(rf"{NUMBER}\s?(?:%|per ?cent\b)(?! CI\b| confidence)")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first such percentage of each block: what helps with one helps with all."""
    end = -1
    for at in prose.figures if "%" in prose.text or not _WORDS.isdisjoint(prose.words) else ():
        found = _PATTERN.match(prose.text, at) if at > end else None
        if found and not found[0].startswith("100") and not is_no_share_of_people(before(found, 50) + after(found, 50)):
            end = at + len(line(found))
            if not says_how_many(line(found)):
                message = (
                    f"{quoted(found[0])} is hard to picture. Say how many people that is, such as “1 in 5 people”."
                )
                yield Hit(Span(*found.span()), message)


_WORDS = frozenset({"cent", "percent"})

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

"""One range is written in two ways on a page: “4-6” and “4 to 6”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_PATTERN = re.compile(
    r"(?<![\w.,/:-])(?P<low>\d{1,3}(?:\.\d+)?)(?P<between>\s?[-–]\s?| to )(?P<high>\d{1,3}(?:\.\d+)?)"
    r"(?![\w./:-]*\d)"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield a range that stands in another way than the first time."""
    first: dict[tuple[str, str], str] = {}
    for at in prose.figures if "to" in prose.words and ("-" in prose.text or "–" in prose.text) else ():
        if found := _PATTERN.match(prose.text, at):
            way = first.setdefault((found["low"], found["high"]), found["between"])
            if (way == " to ") != (found["between"] == " to "):
                message = f"{quoted(found[0])} is written in another way above. Write the range in one way."
                yield Hit(Span(*found.span()), message)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader, or a translator, may take one range for two.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nIt lasts 5-7 days.\n\nRest for 5 to 7 days.",
        "Pain\n\nWait 4 to 6 hours, or 4–6 hours with food.",
    ),
    good=(
        "Flu\n\nIt lasts 5 to 7 days.\n\nRest for 5 to 7 days.",
        "Flu\n\nIt lasts 5-7 days.\n\nRest for 3 to 4 days.",
    ),
)

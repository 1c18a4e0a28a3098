"""A section compares risks with different bases: “1 in 10”, then “1 in 45”."""

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

_FREQUENCY = re.compile(
    r"(?P<hit>\d+ (?:in|out of) (?:every )?(?P<base>\d+(?:,\d{3})*))(?!,?\d| (?:million|hours?|days?"
    r"|weeks?|months?|years?|minutes?)\b)"
)
_ROUND = {"10", "100", "1,000", "10,000", "1000", "10000", "1,000,000"}  # as side effects of medicines are given


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield a frequency whose base is another than that of the one before it in the same block."""
    last: re.Match[str] | None = None
    for at in prose.figures:
        found = _FREQUENCY.match(prose.text, at)
        if last and found and "\n" not in prose.text[last.start() : at] and not _fit(last, found):
            both = f"{quoted(last['hit'])} and {quoted(found['hit'])}"
            yield Hit(Span(*found.span()), f"{both} are hard to compare. Give both out of the same number.")
        last = found or last


def _fit(*found: re.Match[str]) -> bool:
    bases = {one["base"] for one in found}
    return len(bases) == 1 or (bases <= _ROUND and all(one["hit"][:2] == "1 " for one in found))


rule = ProseRule(
    check=check,
    cues=frozenset({"in", "out"}),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Many people take 1 in 45 for more than 1 in 10, as 45 is the higher number.",
    source="https://www.nice.org.uk/guidance/cg138/chapter/1-Guidance",
    bad=(
        "Surgery\n\nInfection happens in 1 in 20 people and bleeding in 1 in 45 people.",
        "Birth\n\nAt 20 it is 1 in 1,500, and at 40 it is 12 out of 100.",
    ),
    good=(
        "Surgery\n\nInfection happens in 5 in 100 people and bleeding in 2 in 100 people.",
        "Side effects\n\nRare ones affect up to 1 in 1,000 people, and very rare ones up to 1 in 10,000. "
        "We saw 2 in 20 minutes and 3 in 30 days.",
    ),
)

"""A chance is vague: “a good chance”, “a small risk”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.care.risks import gives_a_figure
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import cues, uses


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each vague chance of the list where no figure stands in the same block."""
    for span, _ in uses("vague_chances", prose):
        if not gives_a_figure(prose.block(span).text):
            yield Hit(
                span,
                f"{quoted(span.of(prose.text))} means something else to each reader. Give the figure if it is known.",
            )


rule = ProseRule(
    check=check,
    cues=cues("vague_chances"),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People read anything from 5 to 95 in 100 into such words.",
    source="https://www.nice.org.uk/guidance/cg138/chapter/1-Guidance",
    bad=(
        "Surgery\n\nThere is a good chance that it works.",
        "Surgery\n\nThere's a small risk of infection.",
    ),
    good=(
        "Surgery\n\nThere is a small risk of infection: about 1 in 100 people get one.",
        "Screening\n\nIt is for people at risk. A small clinic has a good name.",
    ),
)

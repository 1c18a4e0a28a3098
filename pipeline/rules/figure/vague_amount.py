"""An amount is vague: “a number of”, “for some time”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import cues, uses


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each vague amount of the list."""
    for span, _ in uses("vague_amounts", prose):
        words = quoted(span.of(prose.text))
        yield Hit(span, f"{words} does not say how much, how many or how long. Give a number if you can.")


rule = ProseRule(
    check=check,
    cues=cues("vague_amounts"),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Each reader imagines another number, and worries or hopes by it.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Tests\n\nYou will need a number of blood tests.",
        "Surgery\n\nYou may feel tired for some time.",
    ),
    good=(
        "Tests\n\nThe number of blood tests is the same for all.",
        "Surgery\n\nYou may feel tired for 2 weeks, and sometimes for 3.",
    ),
)

"""A name or short form has the wrong capitals: “Covid-19”, “x-ray”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.capitals import casing, in_name
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import cues

_TABLE = "name_capitals"


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each name of the list that is written in another way."""
    for span, right in casing(_TABLE, prose):
        if not in_name(prose, span):
            yield Hit(span, f"{quoted(span.of(prose.text))} is not how this name is written. Write “{right}”.", right)


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="One name in several forms looks like several things.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Chest\n\nYou may need an x-ray.",
        "Covid-19\n\nYou may have Covid-19, or log in to the NHS app.",
    ),
    good=(
        "Chest\n\nYou may need an X-ray. Ask about long COVID.",
        "Long COVID\n\nLong COVID is in the NHS App, at example.org/nhs-app.",
    ),
)

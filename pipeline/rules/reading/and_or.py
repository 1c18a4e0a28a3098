"""“And/or” leaves it to the reader whether one is enough or both are needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.patterns import each

_each = each(
    re.compile(r"\b[Aa][Nn][Dd] ?/ ?[Oo][Rr]\b"),
    "{0} leaves open what is meant. Write “and”, “or”, or “one or both of”.",
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each “and/or”."""
    return _each(prose, house) if "/or" in prose.plain or "/ or" in prose.plain else iter(())


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader must try each meaning in turn, and a translator has to choose one.",
    source="https://developers.google.com/style/slashes",
    bad=("Flu\n\nTake paracetamol and/or ibuprofen.", "Flu\n\nYou may have a cough and / or a fever."),
    good=(
        "Flu\n\nTake paracetamol or ibuprofen, or both.",
        "Flu\n\nUse the dosing cup and/ for small children the syringe.",
    ),
)

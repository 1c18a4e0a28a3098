"""The text says how a treatment is given, and nothing of its side effects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.pages.parts import part_around
from pipeline.search.words.wording import quoted

_CUES = frozenset({"injection", "injections", "drip", "tablets", "infusion", "capsules"})
_GIVEN = re.compile(
    r"\b(?P<hit>(?:[Yy]ou (?:will |may |usually )?(?:have|take|get) (?:it|them|this|\w+) (?:either )?(?:as|by|through)"
    r"|\w+ (?:treatment|therapy) (?:may be|is|can be)(?: given)?(?: as| by| through)?"
    r"|(?:is|are) given (?:to you )?(?:as|by|through|into)) (?:an? )?(?:\w+ )?(?:injections?|drip|tablets"
    r"|infusion|capsules))\b"
)
_EFFECTS = re.compile(r"\b(?:side[ -]effects?|unwanted effects?|adverse|risks of)\b", re.IGNORECASE)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words, where nothing of the same part of the page tells of effects; nor does a heading."""
    page = prose.page
    given = tuple(_GIVEN.finditer(prose.running))
    if not given or any(block.is_heading and _EFFECTS.search(block.text) for block in page.blocks):
        return
    for found in given:
        span = Span(*found.span("hit"))
        if not any(_EFFECTS.search(block.text) for block in part_around(page, prose.block(span))):
            what = f"{quoted(found['hit'])} tells how it is given, not its side effects."
            yield Hit(span, f"{what} Name the common and the serious ones, or link to them.")


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    why="People who do not know the signs of a serious side effect do not report them in time.",
    source="https://www.nice.org.uk/guidance/cg138",
    bad=(
        "Bones\n\nHormone treatment may be tablets or injections.",
        "Bones\n\nDenosumab makes bones strong. You have denosumab as an injection.",
    ),
    good=(
        "Bones\n\nYou have denosumab as an injection.\n\nSide effects are rare.",
        "Bones\n\nYou have tablets at home. You may need an injection.",
    ),
)

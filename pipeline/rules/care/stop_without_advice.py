"""The reader is told that they can stop a treatment at any time, and not to talk to anybody first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.sentences import sentences
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_STOP = re.compile(
    r"you (?:can|may|could) (?:\w+ )?(?:stop|end|come off|give up)(?: (?:\w+ ){0,3}?)?"
    r" ?(?:whenever|at any (?:time|point)|any time|if you (?:want|wish|like)|when you (?:want|like))\b"
)
_ADVICE = re.compile(
    r"\b(?:talk|speak|ask|tell|contact|check with|call|advice|first|doctor|nurse|pharmacist|team"
    r"|smok|exercis|test|study|trial)"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield “you can stop whenever you want” where its sentence and the next name nobody to ask."""
    for found in filter(None, [_STOP.match(prose.plain, at) for at in prose.places.get("you", ())]):
        block = prose.block(Span(*found.span()))
        near = [span for span in sentences(block.text) if span.end + block.span.start > found.start()][:2]
        said = prose.plain[block.span.start + near[0].start : block.span.start + near[-1].end]
        if not _ADVICE.search(said):
            wrong = f"{quoted(found[0])}: some medicines are not safe to stop at once."
            yield Hit(Span(*found.span()), f"{wrong} Say whom to talk to first.")


rule = ProseRule(
    check=check,
    cues=frozenset({"whenever", "any", "if", "when"}),
    severity=Severity.WARNING,
    why="Stopping steroids, some heart medicines or medicines for fits at once can be dangerous.",
    source="https://www.nice.org.uk/guidance/ng215",
    bad=(
        "Care\n\nIf you start treatment, you can stop whenever you want to.",
        "Mood\n\nThe tablets help most people. You can stop taking them at any time.",
    ),
    good=(
        "Care\n\nYou can stop treatment whenever you want to. Talk to your nurse first.",
        "Dentist\n\nRaise your hand, and you can ask us to stop at any time.",
    ),
)

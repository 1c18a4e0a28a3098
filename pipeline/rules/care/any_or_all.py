"""Urgent advice hangs on “these symptoms”, and does not say whether one is enough."""

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

_OPEN = re.compile(
    r"(?:if|when) (?:you|they|your child|your baby|someone|anyone|a person) (?:have|has|gets?|notices?|develops?)"
    r" (?:these|the following|the above)(?: (?:symptoms?|signs?|problems?))?\b"
)
_URGENT = re.compile(
    r"\b(?:999|111|911|112|emergency|a&e|straight away|right away|immediately|at once|urgent(?:ly)?|without delay)\b"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield “if you have these symptoms” in a sentence that tells a reader to act at once."""
    begun = sorted(at for word in ("if", "when") for at in prose.places.get(word, ()))
    for found in filter(None, (_OPEN.match(prose.plain, at) for at in begun)):
        block = prose.block(Span(*found.span()))
        spans = (span.shifted(block.span.start) for span in sentences(block.text))
        around = next((span for span in spans if span.end > found.start()), block.span)
        if _URGENT.search(prose.plain, around.start, around.end):
            message = f"{quoted(found[0])}: any one of them, or all? Write “any of these symptoms” if one is enough."
            yield Hit(Span(*found.span()), message)


rule = ProseRule(
    check=check,
    cues=frozenset({"these", "following", "above"}),
    severity=Severity.WARNING,
    why="A reader with one of the signs may wait for the others.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Back pain\n\nIf you have these symptoms, go to A&E straight away.",
        "Babies\n\nCall 999 immediately if your baby has the following signs: a rash and a stiff neck.",
    ),
    good=(
        "Back pain\n\nIf you have any of these symptoms, go to A&E straight away.",
        "Colds\n\nIf you have these symptoms, rest at home.",
    ),
)

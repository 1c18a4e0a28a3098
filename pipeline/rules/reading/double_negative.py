"""Two negatives make the reader work out what is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_NO = r"(?:\w+n['’]t|not|never|cannot)"
_TWICE = re.compile(
    rf"{_NO} (?:be |always |usually )?(?:uncommon|unusual|unlikely|unreasonable|unsafe|impossible"
    r"|unimportant|unknown|unheard of|unlike|without (?:risks?|side effects?|problems?|dangers?)|fail to)\b"
    rf"|{_NO}\s[^.,;:?!\n]{{1,60}}?\bunless\b[^.,;:?!\n]{{0,80}}?\b{_NO}\b",
    re.IGNORECASE,
)
_CUES = """
uncommon unusual unlikely unreasonable unsafe impossible unimportant unknown unheard unlike without fail unless
"""

_MESSAGE = "{0} says no twice. Say what is so: “common”, “take it only if …”."


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each “not” that goes on to a second one."""
    negatives = frozenset(word for word in prose.words if word.endswith("n't")) | {"not", "never", "cannot"}
    return at_words(negatives, _TWICE, _MESSAGE)(prose, house)


rule = ProseRule(
    check=check,
    cues=frozenset(_CUES.split()),
    severity=Severity.WARNING,
    why="People under stress miss one of the two negatives and understand the opposite.",
    source="https://www.w3.org/TR/coga-usable/",
    bad=(
        "Flu\n\nIt is not uncommon to feel tired for weeks.",
        "Flu\n\nDo not take aspirin unless your doctor has not ruled it out.",
    ),
    good=(
        "Flu\n\nIt is uncommon to feel tired for weeks. It is not common.",
        "Flu\n\nDo not take aspirin unless your doctor tells you to. If you do not get better, call us.",
    ),
)

"""A painkiller is offered without a word on how to take it safely."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.around import sentence_of, sentences_near
from pipeline.rules.wording import quoted

_CUES = frozenset({"paracetamol", "ibuprofen", "aspirin", "naproxen", "codeine", "acetaminophen"})
_OFFERED = re.compile(
    r"\b(?:can|may|might|could) (?:also )?(?:help|take|try|use|ease|buy|relieve)\b|\bhelps?\b|\b[Tt]ake\b"
    r"|\b[Tt]ry\b|\b[Uu]se\b"
)
_SAFELY = re.compile(
    r"\b(?:ask|check|pharmacist|do not|don['’]t|avoid|not suitable|should not|leaflet|packet|label|too much"
    r"|no more|more than"
    r"|unless|allerg\w+|under 16|pregnan\w+|prescri\w+|safe\w*|ulcers?|bleeding|directed)\b|\d ?mg\b",
    re.IGNORECASE,
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each such medicine once, where it is offered and no sentence with or beside it says how to take it."""
    for name in sorted(_CUES & prose.words):
        found = [match for at in prose.places[name] if (match := _NAME.match(prose.running, at))]
        offered = [match for match in found if _OFFERED.search(sentence_of(match))]
        if offered and not any(_SAFELY.search(sentences_near(match)) for match in found):
            words = quoted(offered[0].group())
            message = (
                f"{words} is offered, and not how to take it safely. Say who should not take it, and how much is safe."
            )
            yield Hit(Span(*offered[0].span()), message)


_NAME = re.compile(r"[^\W\d_]+")

rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    why="Common painkillers harm people who take too much, or have another illness or medicine.",
    source="https://www.nice.org.uk/guidance/ng5",
    bad=(
        "Pain\n\nIf your pain is mild, paracetamol may help.",
        "Bones\n\nMedicines such as ibuprofen can help with bone pain.",
    ),
    good=(
        "Pain\n\nParacetamol may help. Ask your pharmacist before you take it.",
        "Pain\n\nYour doctor measures the paracetamol in your blood.",
    ),
)

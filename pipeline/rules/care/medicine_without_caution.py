"""A medicine that anybody can buy is named as a help, and the page names no limit and nobody to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_MEDICINES = ("paracetamol", "ibuprofen", "aspirin", "naproxen", "acetaminophen")
_NEAR = 600  # characters to either side in which a caution stands beside the medicine
_HELPS = re.compile(
    rf"\b(?P<hit>{'|'.join(_MEDICINES)})\b[^.\n]{{0,60}}\b(?:can|may|might|will|should) (?:also )?(?:help|ease|relieve)"
    r"|(?:(?<=[.:] )|(?<=\n)|\byou can |\byou may |, and |, or |, )(?:take|try|use) [^.\n]{0,40}"
    rf"\b(?P<taken>{'|'.join(_MEDICINES)})\b"
)
_CAUTION = re.compile(
    r"\b(?:leaflet|pharmac|instructions|label|maximum|no more than|at most|do not (?:take|use)|don't (?:take|use)"
    r"|should not (?:take|use)|avoid|not (?:suitable|safe|recommended) for|check with|before (?:taking|you take)"
    r"|(?:ask|talk to|speak to) (?:a|your) (?:doctor|gp|nurse|health)|\d+ ?mg|under (?:16|18)|allerg)"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each such medicine of a page once, if it has no caution near it."""
    told: set[str] = set()
    for found in _HELPS.finditer(prose.plain):
        group = "hit" if found["hit"] else "taken"
        is_safe = _CAUTION.search(prose.plain, max(0, found.start() - _NEAR), found.end() + _NEAR)
        if not is_safe and found[group] not in told:
            told.add(found[group])
            wrong = f"{quoted(found[group])} is named as a help, with no dose and no caution."
            yield Hit(
                Span(*found.span(group)), f"{wrong} Say how much is safe, who should not take it, or whom to ask."
            )


rule = ProseRule(
    check=check,
    cues=frozenset(_MEDICINES),
    severity=Severity.WARNING,
    scope=Scope.PAGE,
    why="Ibuprofen and aspirin harm people with ulcers or weak kidneys; too much paracetamol harms the liver.",
    source="https://www.nhs.uk/medicines/",
    bad=(
        "Bone pain\n\nIf your pain is mild, paracetamol may help.",
        "Sprains\n\nRest the ankle, and take ibuprofen for the pain.",
    ),
    good=(
        "Bone pain\n\nParacetamol may help. Take no more than 4 doses in 24 hours. Avoid ibuprofen.",
        "Kidneys\n\nDo not take ibuprofen.",
    ),
)

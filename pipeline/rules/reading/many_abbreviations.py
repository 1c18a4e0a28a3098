"""A sentence holds three short forms or more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span

_ONE = r"[A-Z][A-Z]{1,5}s?(?![\w-])"
_THREE = re.compile(rf"{_ONE}[^.!?\n]{{1,90}}?(?<![\w-]){_ONE}[^.!?\n]{{1,90}}?(?<![\w-]){_ONE}")
_FORM = re.compile(r"(?<![\w-])(?![IVX]+[A-C]?\b)[A-Z]{2,6}(?=s?(?![\w-]))")
_CAPITALS = re.compile(r"[A-Z][A-Z]")
_END = re.compile(r"[.!?\n]")
_FEWEST = 3


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words from the first to the third, but those that the house says everybody knows."""
    if not _may_be(prose.running):
        return
    for found in _THREE.finditer(prose.running):
        forms = set(_FORM.findall(found.group())) - set(house.known_abbreviations)
        if len(forms) >= _FEWEST and any(map(str.islower, found.group().split())):
            yield Hit(
                Span(*found.span()),
                f"This sentence has {len(forms)} short forms. Write some of them out, or make two sentences.",
            )


def _may_be(text: str) -> bool:
    """Whether a sentence may hold three short forms: a quick look before the thorough one."""
    if len(_CAPITALS.findall(text)) < _FEWEST:
        return False
    return any([len(_CAPITALS.findall(part)) >= _FEWEST for part in _END.split(text)])


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Each short form has to be remembered, and three at once are too many.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Genes\n\nYou may have CT, MRI or PET scans.", "Trials\n\nThe RCT of the MRC used a VAS for pain."),
    good=(
        "Genes\n\nYou may have CT or MRI scans.",
        "Trials\n\nDO NOT SMOKE. The MRI is loud. A CT scan is quick, and the MRI is slow.",
    ),
)

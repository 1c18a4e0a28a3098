"""A label before a telephone number is cut short: “tel:”, “mob:”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_LABELS = {"tel": "phone", "tels": "phone", "mob": "mobile", "ph": "phone", "telno": "phone"}
_PATTERN = re.compile(
    r"(?P<hit>(?P<word>[Tt]els?|TEL|[Mm]ob|MOB|[Pp]h|[Tt]elno)(?:\.? ?[Nn]o)?)[.:]{1,2}\s?[01+(]|"
    r"(?P<bare>[Tt]el|[Mm]ob) (?=[0+(])"
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each short label before a number."""
    for word in _LABELS.keys() & prose.words:
        for at in prose.places[word]:
            if _PATTERN.match(prose.text, at):
                span = Span(at, at + len(word))
                plain = _LABELS[word].capitalize() if prose.text[at].isupper() else _LABELS[word]
                yield Hit(span, f"{quoted(span.of(prose.text))} is cut short. Write “{plain}”.", plain)


rule = ProseRule(
    check=check,
    cues=frozenset(_LABELS),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers say such labels as odd words.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Help\n\nTel: 020 7450 4000",
        "Help\n\nmob: 07700 900 866",
    ),
    good=(
        "Help\n\nPhone: 020 7450 4000",
        "Help\n\nTel Aviv, and a mob: 3.",
    ),
)

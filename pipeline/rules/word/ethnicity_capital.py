"""A small or capital letter does not fit what “black” or “white” means."""

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

_CUES = frozenset({"black", "white"})
_CAPITAL = re.compile(
    r"(?:black|white)"
    r"(?= (?:people|person|men|women|man|woman|children|african|caribbean|british|irish|communit\w+|ethnic|groups?)\b)"
)
_SMALL = re.compile(r"(?:black|white)(?= (?:skin|rash|spots?|patch(?:es)?)\b)")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield “black” or “white” of people without a capital, and of skin with one inside a sentence."""
    for word in _CUES & prose.words:
        for at in prose.places[word]:
            span = Span(at, at + len(word))
            words, before = span.of(prose.text), prose.text[max(0, at - 2) : at]
            if _CAPITAL.match(prose.plain, at) and words.islower():
                yield Hit(span, f"{quoted(words)} names people here. Write it with a capital letter.")
            elif _SMALL.match(prose.plain, at) and words[0].isupper() and before[:1].isalnum():
                yield Hit(span, f"{quoted(words)} names a colour here. Write it with a small letter.")


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="“Black” with a capital letter names people, and with a small one a colour.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nIt is more common in black people.",
        "Flu\n\nThe rash is hard to see on Black skin. It affects white British people.",
    ),
    good=(
        "Flu\n\nIt is more common in Black people. Black skin may look grey.",
        "Flu\n\nPoo may be black. Wear a white shirt on black and brown skin.",
    ),
)

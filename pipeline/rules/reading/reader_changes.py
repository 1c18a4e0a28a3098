"""“You” was the person who is ill, and is now somebody else."""

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

_CUES = frozenset({"relative", "carer", "parent", "partner", "friend", "caregiver", "relatives", "carers"})
_OTHER = re.compile(r"(?:relatives?|carers?|parent|partner|friend|caregiver)\b(?! or patient)", re.IGNORECASE)
_IF_YOU = re.compile(r"\b(?P<if>if you(?: are|['’]re) (?:an? |the )?(?:\w+ ){0,2})$", re.IGNORECASE)
_ABOUT_THEM = re.compile(
    r"carer|famil|parent|friend|partner|relative|child|bab(?:y|ies)|someone|looking after|caring", re.IGNORECASE
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words that turn to another reader, but on pages that are for families as well."""
    if _ABOUT_THEM.search(prose.page.title):
        return
    for at in sorted(place for word in _CUES & prose.words for place in prose.places[word]):
        found, before = _OTHER.match(prose.running, at), _IF_YOU.search(prose.running, max(0, at - 40), at)
        if found and before:
            span = Span(before.start(), found.end())
            words = quoted(span.of(prose.text))
            yield Hit(span, f"{words} turns to another reader. Put this under a heading of its own.")


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A patient reads on as if it were for them, and a relative does not find it.",
    source="https://www.cdc.gov/ccindex/",
    bad=(
        "Cancer\n\nAsk your doctor. If you are a relative you may need to give the person space.",
        "Dementia\n\nIf you’re the main carer, you may be able to get money.",
    ),
    good=(
        "Looking after someone with dementia\n\nIf you are a carer, ask for help.",
        "Cancer\n\nA relative can come with you. If you are alone, ask a friend.",
    ),
)

"""A word is spelt in another way than in the house style: “breast-feeding”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.rules.capitals import as_written, in_name
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import cues, uses

_TABLE = "house_spellings"


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each word of the list that is no name and not part of an address."""
    for span, known in uses(_TABLE, prose):
        words, right = span.of(prose.text), known.plain[0]
        kept = any(phrase in prose.plain[max(0, span.start - 20) : span.end + 20] for phrase in known.keep_in)
        if not (kept or in_name(prose, span)):
            yield Hit(
                span, f"{quoted(words)} has another spelling in this style. Write “{right}”.", as_written(right, words)
            )


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="One word in two spellings looks like two things, and is found by only one search.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Babies\n\nYou can go on with breast-feeding.",
        "Heart\n\nYou may need a beta-blocker, which has side-effects.",
    ),
    good=(
        "Babies\n\nYou can go on with breastfeeding.",
        "Help\n\nAsk Breast Feeding Network or Health Care Wales about beta blockers.",
        "Trips\n\nOn the base, line up. Be in patient hands.",
    ),
)

"""A verb stands where a noun belongs, or the other way round: “practise nurse”, “effect your sleep”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.rules.capitals import as_written
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import cues, uses

_TABLE = "word_classes"


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each phrase of the list in which the word is of the wrong sort."""
    for span, known in uses(_TABLE, prose):
        words, right = span.of(prose.text), known.plain[0]
        if not any(phrase in prose.plain[max(0, span.start - 25) : span.end + 25] for phrase in known.keep_in):
            yield Hit(
                span, f"{quoted(words)} looks like a mix of two words. Write “{right}”.", as_written(right, words)
            )


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers stop at such a slip, and a search does not find the word.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Sleep\n\nPain can effect your sleep.",
        "Clinic\n\nSee the practise nurse.",
    ),
    good=(
        "Sleep\n\nPain can affect your sleep. Ask about the effect your pain has.",
        "Clinic\n\nSee the practice nurse, who can practise with you.",
    ),
)

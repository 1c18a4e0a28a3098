"""A word stands alone at its first mention that some people know by another."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.choices import is_not_own
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import cues, uses

_TABLE = "word/explain_first"
_NEAR = 60


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first place of each word in running text, unless the other name stands near it."""
    first: dict[tuple[str, ...], Span] = {}
    for span, known in uses(_TABLE, prose):
        if not prose.running[span.start].isspace():
            first[known.plain] = min(span, first.get(known.plain, span))
    for other, span in first.items():
        around = prose.plain[max(0, span.start - _NEAR) : span.end + _NEAR]
        if not (any(words in around for words in other) or is_not_own(prose, span)):
            yield Hit(span, f"{quoted(span.of(prose.text))} has another name too. Add “({other[0]})” here.")


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People look for the name that they know, and do not see that this is it.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nYou may have a seizure.", "Flu\n\nAsk for a fit note. Bring the personal child health record."),
    good=(
        "Flu\n\nYou may have a seizure (fit). A seizure can come at night.",
        "Flu\n\nAsk for a fit note (sick note). Eat well to stay fit, and note it.",
    ),
)

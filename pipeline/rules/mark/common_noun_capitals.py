"""A word that is no name has a capital: “a Caesarean section”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.capitals import casing, in_name
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import cues

_TABLE = "common_nouns"


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each word of the list with a capital in running text, but for one in a name."""
    for span, right in casing(_TABLE, prose):
        if not prose.running[span.start].isspace() and not in_name(prose, span):
            yield Hit(span, f"{quoted(span.of(prose.text))} is no name. Write “{right}”.", right)


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Capitals that mean nothing slow readers down.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Birth\n\nYou may need a Caesarean section.",
        "Help\n\nYour local Integrated Care Board can help with Flu.",
    ),
    good=(
        "Birth\n\nYou may need a caesarean section. Flu is common.",
        "Help\n\nAsk the Leeds Foundation Trust, or the Kent Integrated Care Board.",
    ),
)

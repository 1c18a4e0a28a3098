"""A word is taken for another that sounds alike: “loose weight”."""

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

_TABLE = "mixed_up_words"


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each phrase of the list in which the word cannot be right."""
    for span, known in uses(_TABLE, prose):
        words, right = span.of(prose.text), known.plain[0]
        if not any(phrase in prose.plain[max(0, span.start - 25) : span.end + 25] for phrase in known.keep_in):
            yield Hit(
                span, f"{quoted(words)} has a word that sounds like another. Write “{right}”.", as_written(right, words)
            )


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A reader stops, or takes it to mean something else.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Diet\n\nYou may loose weight.",
        "Men\n\nThe prostrate gland can grow more then it should.",
    ),
    good=(
        "Diet\n\nYou may lose weight if your clothes are loose.",
        "Men\n\nLie prostrate. Of course you should, of course. Take a deep breath in.",
    ),
)

"""A word is misspelt: “diarrohea”."""

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

_TABLE = "misspellings"


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each misspelling of the list, but for names and addresses."""
    for span, known in uses(_TABLE, prose):
        words, right = span.of(prose.text), known.plain[0]
        if not (in_name(prose, span) or words.isupper() or prose.text[span.start - 1] in "@/._#"):
            yield Hit(span, f"{quoted(words)} is misspelt. Write “{right}”.", as_written(right, words))


_IN_ADDRESS = ("@", "/", ".", "_", "#")

rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A misspelt medicine or illness may not be found, and the page looks careless.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nYou may have diarrohea.",
        "Pain\n\nTake paracetomol, and recieve advice.",
    ),
    good=(
        "Flu\n\nYou may have diarrhoea.",
        "Pain\n\nAsk Dr Adress Wether at info@theres.org, or use CANT.",
    ),
)

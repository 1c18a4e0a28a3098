"""A word is spelt as in the United States: “color”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.countries import is_american
from pipeline.search.words.respelt import respelt
from pipeline.search.words.wordlists import cues

_TABLE = "american_spellings"
_each = respelt(_TABLE, "{} is American spelling.")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each word of the list that is no name, unless readers are in the United States."""
    return iter(()) if is_american(house) else _each(prose, house)


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers here take it for a slip, and look for the word under another letter.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Anemia\n\nAnemia can change the color of your skin.",
        "Legs\n\nDiarrhea can come with a swollen esophagus.",
    ),
    good=(
        "Anaemia\n\nAnaemia can change the colour of your skin.",
        "Help\n\nThe World Health Organization and the Mayo Clinic Cancer Center can help. Use the computer program.",
    ),
)

"""The reader is sent to another page, and no link leads there."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.search.pages.leads import CUES, lost_leads
from pipeline.search.words.wording import quoted


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield such words on a page without any link. Where it has some, those that are missing were seldom lost."""
    for span in lost_leads(prose):
        words = quoted(span.of(prose.text))
        yield Hit(span, f"{words} leads nowhere. Make a link of it, give the address, or take the words out.")


rule = ProseRule(
    check=check,
    cues=CUES,
    severity=Severity.WARNING,
    scope=Scope.SENTENCE,
    yields_to=("page.lost-target",),
    why="A reader who is sent to more information and finds none may give up, or miss what matters.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html",
    bad=(
        "Asthma\n\nIt passes. For more information, see our page about tiredness.",
        "Asthma\n\nOur booklet on eating well explains what to do.",
        "Asthma\n\nWe have a section about living with cancer.",
    ),
    good=(
        "Asthma\n\nThere is more in the leaflet with your medicine. Ask on page 3.",
        "Asthma\n\nRead our leaflet at www.example.org/asthma.",
        "Asthma\n\nWe have nurses for people with asthma. You can see a form of it in children.",
    ),
)

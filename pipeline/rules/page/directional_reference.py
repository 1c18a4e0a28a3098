"""The text sends the reader up or down the page instead of naming the place."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.pages.pointed_at import layout, stands_beside
from pipeline.search.pages.references import POINTS, references
from pipeline.search.words.wording import quoted


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each "above" and "below" whose thing does not stand next to it."""
    if found := references(prose.page):
        where = layout(prose.page)
        for reference in found:
            if not stands_beside(where, reference):
                words = quoted(reference.span.of(prose.text))
                yield Hit(reference.span, f"{words} makes readers search the page. Name the heading that they need.")


rule = ProseRule(
    check=check,
    cues=POINTS,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("page.dangling-reference", "page.lost-target"),
    why="People who listen to a page, or see one small screen of it at a time, cannot look “above” or “below”.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/sensory-characteristics.html",
    bad=(
        "Asthma\n\n\nTypes of treatment\n\nThere are many.\n\n\nPain\n\nMost of the treatments above help.",
        "Asthma\n\n\nMedicines\n\nMost people take steroids (see below).\n\n\nSteroids\n\nThey calm the lungs.",
    ),
    good=(
        "Asthma\n\nSee a GP if you have any of the symptoms below.\n\n  • a cough\n  • a tight chest",
        "Asthma\n\nThe tests below age 5 are different, and so are the treatments above 20 mg a day.",
    ),
)

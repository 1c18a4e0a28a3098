"""A reader may have no GP of their own."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_CUES = frozenset({"gp"})


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first “your GP” of a page; “your GP surgery” is where a reader is on the list."""
    for at in sorted(prose.places.get("gp", ())):
        start = at - len("your ")
        ends = prose.plain[at + 2 : at + 11]
        if prose.plain[start:at] == "your " and not ends.startswith((" surgery", " practic", "'s")):
            span = Span(start, at + 2)
            words = quoted(span.of(prose.text))
            return (yield Hit(span, f"{words} leaves out people who have no GP. Write “a GP”, all through the page."))


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People without a GP of their own think that the advice is not for them.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nSee your GP if it hurts.", "Flu\n\nYour GP can help. Call your GP."),
    good=("Flu\n\nSee a GP if it hurts.", "Flu\n\nCall your GP surgery. A GP is your doctor."),
)

"""What to do in an emergency stands deep in the page, inside a paragraph, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule, Scope
from pipeline.search.care.urgency import emergencies, headings_above, is_set_apart, top_end
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each sentence about an emergency that a skimming reader would miss, unless the page's top has one."""
    found = emergencies(page)
    end_of_top = top_end(page) if found else 0
    if any(sentence.start < end_of_top for _, sentence in found):
        return
    above = headings_above(page) if found else {}
    for block, sentence in found:
        if not is_set_apart(block, sentence, above.get(block.span, ())):
            words = quoted(sentence.of(page.text))
            message = f"{words} is hidden in a paragraph far down. Say it near the top, and under a heading of its own."
            yield Hit(sentence, message)


_LONG = " ".join(["Back pain is common, and most people get better by themselves within a few weeks."] * 11)

rule = PageRule(
    check=check,
    severity=Severity.ERROR,
    scope=Scope.SENTENCE,
    why="A person in danger skims; if they miss this sentence they may get help too late.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        f"Back pain\n\n{_LONG}\n\n\nNerves\n\nPain may run down a leg. It may come and go. You may also feel numb. "
        "This is an emergency, so go to hospital.",
        f"Back pain\n\n{_LONG}\n\n\nNerves\n\nPain may run down a leg. It comes and goes. If you cannot pee, call 999.",
    ),
    good=(
        f"Back pain\n\nIf you cannot pee, call 999.\n\n{_LONG}\n\n\nNerves\n\nPain may run down a leg. It may come and "
        "go. You may also feel numb. This is an emergency, so go to hospital.",
        f"Back pain\n\n{_LONG}\n\n\nWhen to call 999\n\nPain may run down a leg. It may come and go. If you cannot "
        "pee, go to A&E.",
        f"Back pain\n\n{_LONG}\n\n\nNerves\n\nCall 999 or go to A&E if:\n\n  • you cannot pee\n  • your legs are weak",
        f"Back pain\n\n{_LONG}\n\n\nNerves\n\nPain may run down a leg. It may come and go. Keep an emergency number "
        "in your phone.",
    ),
)

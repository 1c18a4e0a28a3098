"""A helpline has hours, and the page does not say what to do outside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_CUES = frozenset({"monday", "mon", "weekdays"})
_HOURS = re.compile(
    r"(?:from )?\d{1,2}(?:[.:]\d\d)? ?(?:am|a\.m\.)[^.\n]{1,30}?(?:pm|p\.m\.),?(?: on)? (?:Monday|Mon"
    r"|weekdays)\b[^.\n]{0,15}(?:Friday|Fri)?"
)
_OUTSIDE = re.compile(
    r"\b(?:outside (?:of )?(?:these|those|office|opening)|out[- ]of[- ]hours|at night|at (?:the )?weekends?"
    r"|other times|any time|24 hours"
    r"|(?:call|ring|dial|phone) (?:999|111|911))\b",
    re.IGNORECASE,
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first hours of a page that names nothing for the rest of the week."""
    found = _HOURS.search(prose.running)
    if found and not _OUTSIDE.search(prose.running):
        yield Hit(
            Span(*found.span()),
            f"Help ends with these hours: {quoted(found.group())}. Say what to do at night and at weekends.",
        )


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    why="Pain and fear come at night too.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Cancer\n\nOur nurses are there from 9am to 5pm, Monday to Friday.",
        "Flu\n\nCall 0300 222 5800, 8.30am to 6pm on weekdays.",
    ),
    good=(
        "Cancer\n\nOur nurses are there from 9am to 5pm, Monday to Friday. Outside these hours call NHS 111.",
        "Flu\n\nThe clinic starts at 9am on Monday.",
    ),
)

"""People are called by one thing that they have in common."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_GROUPS = frozenset(
    {"elderly", "homeless", "disabled", "blind", "poor", "obese", "sick", "dying", "vulnerable", "unemployed"}
    | {"handicapped", "infirm", "needy", "disadvantaged", "bereaved", "terminally"}
)
_GROUP = re.compile(
    r"(?:terminally ill|\w+)(?=[.,;:)?!\n]|$| (?:(?:and|or) (?:the|those|people|children|in|among|for|with|to)"
    r"|who|are|is|in|to|with|from|can|may|should|have)\b)"
)


def _is_adjective(prose: Prose, span: Span) -> bool:
    """Whether no “the” stands right before it: “blind people”."""
    return not prose.plain.startswith(" the ", span.start - 5) and not prose.plain.startswith("\nthe ", span.start - 5)


rule = ProseRule(
    check=said(
        _GROUPS,
        _GROUP,
        "{} turns people into one thing. Write “people who …” or “people with …”.",
        unless=_is_adjective,
    ),
    cues=_GROUPS,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="People who are called by what they lack feel that the page is about them and not for them.",
    source="https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
    bad=(
        "Flu\n\nHelp for the homeless.",
        "Flu\n\nThe blind and the disabled get help.",
    ),
    good=(
        "Flu\n\nThe elderly man has flu. The poor and one-sided diet is the cause.",
        "Flu\n\nPeople who are homeless can see any GP. Blind people get help; a blind trial was done.",
    ),
)

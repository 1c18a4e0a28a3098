"""People are called by one thing that they have in common."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.choices import said

_GROUPS = frozenset(
    {"elderly", "homeless", "disabled", "blind", "poor", "obese", "sick", "dying", "vulnerable", "unemployed", "old"}
    | {"handicapped", "infirm", "needy", "disadvantaged", "bereaved", "terminally"}
)
_GROUP = re.compile(
    r"(?:homeless(?: people| person)?|terminally ill|\w+)"
    r"(?=[.,;:)?!\n]| (?:and|or|who|are|is|in|to|with|from|of|can|may|should|have)\b|$)"
)
_PEOPLE = frozenset({"homeless people", "homeless person"})


def _is_other(prose: Prose, span: Span) -> bool:
    words = span.of(prose.plain)
    return not prose.plain.startswith(" the ", span.start - 5) and words not in _PEOPLE


rule = ProseRule(
    check=said(
        _GROUPS, _GROUP, "{} turns people into one thing. Write “people who …” or “people with …”.", unless=_is_other
    ),
    cues=_GROUPS,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="People who are called by what they lack feel that the page is about them and not for them.",
    source="https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
    bad=(
        "Flu\n\nHelp for the homeless.",
        "Flu\n\nHomeless people can see any GP. The blind and the disabled get help.",
    ),
    good=(
        "Flu\n\nThe elderly man has flu. The poor diet is the cause.",
        "Flu\n\nPeople who are homeless can see any GP. Blind people get help; a blind trial was done.",
    ),
)

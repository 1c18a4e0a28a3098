"""A list of symptoms begins with a change of colour that does not show on all skin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.pages.lists import lists
from pipeline.search.words.wording import quoted

_SYMPTOMS = re.compile(r"\b(?:symptoms|signs|rash|skin)\b", re.IGNORECASE)
_COLOUR = re.compile(r"\b(?:red|redness|reddish|pink|yellow|blue|pale|grey|purple)\b", re.IGNORECASE)
_ON_SKIN = re.compile(r"\b(?:skin|rash|patch(?:es)?|spots?|blotch\w*|lips|face|redness|nails?|bumps?)\b", re.IGNORECASE)
_ON_ALL = re.compile(r"\b(?:brown|black|darker|tone)\b", re.IGNORECASE)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the colour in the first item of each such list, unless it tells of other skin as well."""
    for one in lists(page):
        text = one.items[0].text
        found = _COLOUR.search(text) if len(one.items) > 1 else None
        if (
            found
            and _ON_SKIN.search(text)
            and not _ON_ALL.search(text)
            and one.above
            and _SYMPTOMS.search(one.above.text)
        ):
            span = Span(*found.span()).shifted(one.items[0].span.start)
            yield Hit(
                span,
                f"{quoted(found.group())} does not show on all skin. Begin with a sign that everybody can see or feel.",
            )


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People with brown or black skin read the first sign, do not have it, and stop.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=(
        "Rash\n\nSymptoms include:\n\n  • red skin\n  • itching",
        "Sepsis\n\nThe signs are:\n\n  • blue lips\n  • fast breathing",
    ),
    good=(
        "Rash\n\nSymptoms include:\n\n  • itching\n  • red skin",
        "Rash\n\nSymptoms include:\n\n  • red skin, or purple on brown or black skin\n  • itching",
        "Diet\n\nEat:\n\n  • red peppers\n  • fish",
    ),
)

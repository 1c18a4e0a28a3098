"""A heading Has Capitals In Most Of Its Words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import headings
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import words

_FEWEST = 3
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading in which all words of weight have capitals. Where one has not, the others may be names."""
    for block in headings(page):
        if block.text.islower() or block.text.isupper():
            continue
        own = [word for word in _WORD.findall(block.text) if word.lower() not in words("function_words")]
        if (
            len(own) >= _FEWEST
            and all(word[0].isupper() for word in own)
            and sum(word[1:].islower() for word in own[1:]) > 1
        ):
            yield Hit(
                block.span,
                f"{quoted(block.text)} has capitals in most words. Keep those of the first word and of names.",
            )


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="Words in small letters are read faster, and names stand out.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nIt passes.\n\n\nSee Your Family Doctor Early\n\nSoon.",
        "Flu\n\nIt passes.\n\n\nBuild a Healthy Eating Routine\n\nEat.",
    ),
    good=(
        "Flu\n\nIt passes.\n\n\nWhen to see your doctor\n\nSoon.",
        "Flu\n\nIt passes.\n\n\nCancer Research UK nurses\n\nCall them.",
        "Flu\n\nIt passes.\n\n\nHIV and AIDS\n\nCall us.",
    ),
)

"""A term is called by a name that the team’s glossary avoids."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.rules.stories import line_before
from pipeline.rules.wording import quoted

# The reader is told of the other name here: that is what a page should do with it.
_TOLD_OF = re.compile(r"(?:\b(?:called|known as|named|or)\s+(?:an?\s+|the\s+)?[\"“‘']?|\([^()]*)$", re.IGNORECASE)

_NEAR = 80  # characters before a name in which its reader is told of it


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each use of a name to avoid, unless the page only tells the reader that the name exists."""
    for use in uses:
        if use.avoided and not _TOLD_OF.search(line_before(page, use)[-_NEAR:]):
            yield Hit(use.span, f"Your team’s glossary avoids {quoted(use.form)}. Write {quoted(use.term)}.")


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="One name for one thing, all through a team's pages, is easier to follow and to translate.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification.html",
    bad=("Knees\n\nAsk about keyhole knee op.", "Knees\n\nEdema makes the knee swell."),
    good=(
        "Knees\n\nAsk about arthroscopy (also called keyhole knee op).",
        "Knees\n\nSwelling, sometimes called edema, can hurt.",
    ),
)

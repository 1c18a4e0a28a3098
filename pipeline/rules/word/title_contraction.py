"""A title holds a shortened word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Kind
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_SHORTENED = re.compile(r"\b(?:\w+n['’]t|(?:you|we|they|it|that|what|who|how|I)['’](?:re|ve|ll|d|s))\b")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each shortened word in the page's title."""
    for block in prose.page.blocks:
        if block.kind is Kind.TITLE:
            for found in _SHORTENED.finditer(block.text):
                message = f"{quoted(found[0])} in a title is hard to read out of its page. Write it in full."
                yield Hit(Span(*found.span()).shifted(block.span.start), message)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Titles are read in search results, in links and aloud, where a short form is easily misheard.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=("Why you shouldn't wait\n\nCall us.", "What we'll do\n\nWe will call you."),
    good=("Crohn's disease\n\nYou'll get a letter.", "Children's hearing\n\nIt's free."),
)

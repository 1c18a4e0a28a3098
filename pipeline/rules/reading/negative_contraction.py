"""A shortened “not” is easily read over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import ReadingRule
from pipeline.model.scores import Scores
from pipeline.model.text import Span
from pipeline.rules.wording import quoted

_SHORTENED = re.compile(
    r"\b(?:ca|wo|do|does|did|is|are|was|were|has|have|had|should|would|could|must|need|might)n['’]t\b", re.IGNORECASE
)
_IRREGULAR = {"can't": "cannot", "won't": "will not"}


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield each negative contraction of a statement; in a question “not” would have to move."""
    for block in page.blocks:
        if block.is_content and not block.text.endswith("?"):
            for match in _SHORTENED.finditer(block.text):
                word = match.group().replace("’", "'")
                full = _IRREGULAR.get(word.lower(), f"{word[:-3]} not")
                full = full[:1].upper() + full[1:] if word[0].isupper() else full
                message = f"{quoted(match.group())} is easily misread. Write “{full}”."
                yield Hit(Span(*match.span()).shifted(block.span.start), message, suggestion=full)


rule = ReadingRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="People who read quickly, or in a second language, miss the “n’t” and understand the opposite.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=("Flu\n\nYou don't need antibiotics.", "Flu\n\nFlu can’t be cured, but most people get better."),
    good=("Flu\n\nYou do not need antibiotics.", "Flu\n\nYou'll get better, and it's not serious."),
)

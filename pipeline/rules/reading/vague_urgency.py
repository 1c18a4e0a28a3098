"""The text says that help is urgent, but not how soon, or whom to call."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.sentences import sentences
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import ReadingRule, Scope
from pipeline.model.scores import Scores
from pipeline.model.text import Span
from pipeline.rules.wording import quoted

_VAGUE = re.compile(r"\b(?:as soon as (?:possible|you can)|without delay|promptly|urgently)\b", re.IGNORECASE)
_READER_ACTS = re.compile(
    r"\b(?:see|tell(?:ing)?|contact(?:ing)?|call(?:ing)?|phone|ring|speak(?:ing)? to|talk(?:ing)? to|ask(?:ing)?"
    r"|get(?:ting)? (?:medical )?(?:help|advice|treatment)|visit)\b",
    re.IGNORECASE,
)
_CLEAR = re.compile(
    r"\b\d{3}\b|\b(?:same day|today|within|hours?|A ?& ?E|emergency|pharmacy|pharmacist)\b", re.IGNORECASE
)


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield the vague words of each sentence in which the reader has to act."""
    for block in page.blocks:
        if block.is_content and _VAGUE.search(block.text) and not _CLEAR.search(block.text):
            for sentence in sentences(block.text):
                match = _VAGUE.search(block.text, sentence.start, sentence.end)
                if match and _READER_ACTS.search(block.text, sentence.start, sentence.end):
                    message = f"{quoted(match.group())} does not say how soon. Say when, and whom to call."
                    yield Hit(Span(*match.span()).shifted(block.span.start), message)


rule = ReadingRule(
    check=check,
    severity=Severity.SUGGESTION,
    scope=Scope.SENTENCE,
    why="People put off a call when they do not know how urgent it is or whom to ring.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=("Flu\n\nIf you feel worse, see your doctor as soon as possible.", "Flu\n\nContact your nurse urgently."),
    good=(
        "Flu\n\nIf you feel worse, call your doctor as soon as possible, and within 2 hours.",
        "Flu\n\nThe doctor will treat you as soon as possible.",
        "Flu\n\nSee your doctor as soon as possible, or call 111.",
    ),
)

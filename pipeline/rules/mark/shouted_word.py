"""A word stands in capitals: “do NOT”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import words


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each word of the list in capitals, and each heading or block of two words or more in capitals."""
    for word in words("shouted_words") & prose.words:
        for at in prose.places[word]:
            span = Span(at, at + len(word))
            if span.of(prose.text).isupper() and not (_is_short(prose.text, span) or prose.block(span).text.isupper()):
                yield Hit(span, f"{quoted(span.of(prose.text))} is in capitals. Write it in small letters.")
    for block in prose.page.blocks:
        if block.is_content and " " in block.text and len(block.text) > _LONG and block.text.isupper():
            yield Hit(block.span, f"{quoted(block.text)} is in capitals. Write it in small letters.")


_LONG = 8  # characters; shorter ones may be short forms
_OFTEN = 3  # times on a page
_BESIDE = ("(", ")", "-", "/", "&", "+")  # beside short forms


def _is_short(text: str, span: Span) -> bool:
    """Whether the word touches a sign as short forms do, or stands too often for a shout, as “ALL” for a leukaemia."""
    beside = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return any(sign in _BESIDE for sign in beside) or text.count(span.of(text)) > _OFTEN


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Words in capitals are hard to read, and look like shouting.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Flu\n\nDo NOT go to work.",
        "DO NOT GO TO WORK\n\nIf you have flu, stay at home.",
    ),
    good=(
        "Flu\n\nDo not go to work.",
        "Flu\n\nThe MRI is new. Ask about nitric oxide (NO) or the DO-IT trial at NHS.",
    ),
)

"""A word stands in capitals: “do NOT”."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import words


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each word in capitals of the list or longer than any short form, and each block all in capitals."""
    for word in words("shouted_words") & prose.words | _long(prose):
        for span in (Span(at, at + len(word)) for at in prose.places[word]):
            if prose.text[span.start + 1 : span.end].isupper() and not _is_short(prose, span):
                yield Hit(span, f"{quoted(span.of(prose.text))} is in capitals. Write it in small letters.")
    for block in prose.page.blocks:
        if block.text.isupper() and block.is_content and " " in block.text and len(block.text) > _LONG:
            yield Hit(block.span, f"{quoted(block.text)} is in capitals. Write it in small letters.")


_LONG = 8  # characters; shorter words and headings may be short forms
_OFTEN = 3  # times on a page
_BESIDE = ("(", ")", "-", "/", "&", "+")  # beside short forms


def _long(prose: Prose) -> set[str]:
    return {word for word in prose.words if len(word) > _LONG and prose.text[prose.places[word][0] + 1].isupper()}


def _is_short(prose: Prose, span: Span) -> bool:
    """Whether the word touches a sign as short forms do, or stands too often for a shout, as “ALL” for a leukaemia."""
    text = prose.text
    beside = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    is_short = any(sign in _BESIDE for sign in beside) or text.count(span.of(text)) > _OFTEN
    return is_short or prose.block(span).text.isupper()


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

"""A term is explained in two places, in different words."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.model.text import Span
from pipeline.search.terms.stories import Use, sentence_of, stories
from pipeline.search.words.wording import quoted

_ALIKE = 0.6  # of the words of the shorter sentence: from here on, the two say the same


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first explanation of a term that says something else than the one before it."""
    for story in stories(page, uses, glossary):
        told = [use for use in story.uses if use.explains and not page.blocks[use.block].is_heading]
        for use in told[1:]:
            if use.block != told[0].block and not _is_alike(page, told[0], use):
                first = quoted(sentence_of(page, told[0]).of(page.text))
                message = f"{quoted(use.use.form)} is explained at {first} in other words. Explain it in one way."
                yield Hit(use.span, message)
                break


def _is_alike(page: Document, one: Use, other: Use) -> bool:
    first, second = (_words(sentence_of(page, use), page.text) for use in (one, other))
    return len(first & second) >= _ALIKE * min(len(first), len(second))


def _words(span: Span, text: str) -> set[str]:
    return {word.strip(".,;:()“”") for word in span.of(text).lower().split()}


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Two explanations make a reader ask which is right, or whether there are two things.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification.html",
    bad=(
        "Knees\n\nAn arthroscopy is a look inside a joint.\n\nArthroscopy means repairing a knee through small cuts.",
        "Knees\n\nSynovitis is a swollen lining.\n\n\nPain\n\nYou may have sore knees (synovitis).",
    ),
    good=(
        "Knees\n\nAn arthroscopy is a look inside a joint.\n\n\nTests\n\nAn arthroscopy is a look inside a joint.",
        "Knees\n\nAn arthroscopy is a look inside a joint. A thin tube goes in: an arthroscopy takes an hour.",
    ),
)

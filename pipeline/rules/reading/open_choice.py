"""A list of choices can be read in two ways: “surgery, a medicine called denosumab or radiotherapy”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import ReadingRule, Scope
from pipeline.model.scores import Scores
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_OPEN = re.compile(
    r",\s+(?P<words>(?:an?|the|some)\s+[^,.;:()]{3,40}?\b(?:called|named|known as|such as|like)\s+[\w-]+\s+"
    r"(?:or|and)\s+[\w-]+)(?=\s*(?:[.;:)]|$))",
    re.IGNORECASE,
)

_SIGNS = ("alled", "amed", "nown", "uch as", "ike ", "CALLED", "NAMED", "KNOWN", "SUCH AS", "LIKE")


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield each last choice of a list that could be two choices or one."""
    for block in page.blocks:
        if block.is_content and any([word in block.text for word in _SIGNS]):
            for match in _OPEN.finditer(block.text):
                words = quoted(match["words"], most=12)
                message = f"{words} can be read in two ways. Put a comma before the last choice, or make a list."
                yield Hit(Span(*match.span("words")).shifted(block.span.start), message)


rule = ReadingRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.SENTENCE,
    why="A reader, or a translator, may take two treatments for one, or one for two.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Bones\n\nThey can be treated with surgery, a medicine called denosumab or radiotherapy.",
        "Pain\n\nYou can try rest, ice, a painkiller such as paracetamol or ibuprofen.",
    ),
    good=(
        "Bones\n\nThey can be treated with surgery, a medicine called denosumab, or radiotherapy.",
        "Bones\n\nTake a painkiller such as paracetamol or ibuprofen.",
        "Bones\n\nIf it hurts, a painkiller such as paracetamol or ibuprofen can help.",
    ),
)

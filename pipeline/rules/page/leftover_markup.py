"""Code of the website has stayed in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_CODE = re.compile(
    r"</?(?:a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|table|td|tr|ul)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});"
    r"|\{\{.*?\}\}|\{%.*?%\}|!?\[[^\[\]]+\]\([^()\s]+\)|^\*\[[^\[\]]+\]:.*$|^#{1,6} (?=\S)|\*\*(?=\S).+?(?<=\S)\*\*"
)
_CUE = re.compile(r"[<&{\[#*]")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each piece of code; a piece inside another counts once."""
    for block in page.blocks:
        end = -1
        for match in _CODE.finditer(block.text) if _CUE.search(block.text) else ():
            if match.start() >= end:
                end = match.end()
                message = f"{quoted(match.group().strip())} is code, not text. Take it out, or turn it into words."
                start = block.span.start + match.start()
                yield Hit(Span(start, start + len(match.group().rstrip())), message)


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    why="Code means nothing to a reader, is read out letter by letter by a screen reader, and breaks in translation.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nYou may have a fever.<br>Rest at home.",
        "Flu\n\nYou can [find a pharmacy](/find-a-pharmacy) near you.",
        "Flu\n\nKeep your temperature below 38&nbsp;C and drink **lots** of water.",
    ),
    good=(
        "Flu\n\nSee a GP if your temperature is > 38C, or < 35C. A&E is for emergencies.",
        "Flu\n\nOne study [3] found this (see the list of sources). A child (5*) and #flu are no code.",
    ),
)

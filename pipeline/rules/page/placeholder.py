"""Words are still here that somebody meant to fill in later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_TO_FILL_IN = re.compile(
    r"[\[<{]\s*(?:[Ii]nsert|[Aa]dd|[Ll]ink to|[Pp]hone number|[Nn]ame of|[Hh]ospital name"
    r"|enter|your|date|tbc|tbd|xx+)\b[^\]}>]*[\]}>]"
    r"|\b(?:TBC|TBD|TODO|FIXME|XXX+)\b(?!\s+(?:chromosome|syndrome|female))|\b[Ll]orem ipsum\b"
)
_SIGNS = ("[", "<", "{", "TBC", "TBD", "TODO", "FIXME", "XXX", "orem ipsum")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each placeholder. XXX as chromosomes is none."""
    if not any(sign in page.text for sign in _SIGNS):
        return
    for block in page.blocks:
        if block.is_content:
            for match in _TO_FILL_IN.finditer(block.text):
                message = f"{quoted(match.group())} still has to be filled in. Write what belongs here."
                yield Hit(Span(*match.span()).shifted(block.span.start), message)


rule = PageRule(
    check=check,
    severity=Severity.ERROR,
    why="A reader who needs the number or the dose that belongs here gets none.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=("Flu\n\nCall the clinic on [insert phone number].", "Flu\n\n[Add a summary.]", "Flu\n\nThe dose is TBC."),
    good=(
        "Flu\n\nInsert the thermometer (add it to the bag later).",
        "Genes\n\nSome women have XXX chromosomes. Write your name here: ______ (and your date of birth).",
    ),
)

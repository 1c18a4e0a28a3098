"""Parts of the website around the page have stayed in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Block, Document, Kind
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_ANNOUNCES = re.compile(r"(?:\S+ ){3,}\S+:$")  # fewer words make a label, such as “Rate this page:”


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each run of furniture once, but for web pages: they have their site around them."""
    before = ""
    for is_furniture, run in groupby(_without_site(page), key=lambda block: block.is_furniture):
        blocks = tuple(run)
        is_announced = before.endswith(":") or bool(_ANNOUNCES.search(blocks[0].text))  # that is a list, and no menu
        before = blocks[-1].text
        if is_furniture and not is_announced:
            message = f"{quoted(blocks[0].text)} belongs to the website, not to this page. Take {_these(blocks)} out."
            yield Hit(Span(blocks[0].span.start, blocks[-1].span.end), message)


def _without_site(page: Document) -> Iterator[Block]:
    before: Block | None = None  # the site's name behind the title is no fault
    for block in () if page.path.endswith((".html", ".htm")) else page.blocks:
        if not (before and before.kind is Kind.TITLE and block.is_furniture and block.text == page.site):
            yield block
        before = block


def _these(blocks: tuple[Block, ...]) -> str:
    return "this line" if len(blocks) == 1 else f"these {len(blocks)} lines"


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.BLOCK,
    why="Menus and rating bars make no sense in a text, and a translator would be paid to translate them.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(
        "Flu\nShare on Facebook Share on Twitter\n\nFlu is an infection of the nose and throat.",
        "Flu\n\nRest and drink plenty of water until you feel better again at home.\n\nRate this page:\nSubmit rating",
    ),
    good=(
        "Flu | Example Health\n\nFlu is an infection of the nose and throat.",
        "Flu\n\nWe asked people on Facebook and Twitter how they look after themselves when they have flu.",
    ),
)

"""A telephone number cannot be right: too short, too long, or of no range in use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.phone_book import is_wrong
from pipeline.language.phones import phones
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.wording import quoted

_LONGEST = 45  # characters of what a number is called
# What other numbers are called: “company number 02355479”, “registered in England and Wales (no. …)”.
_OTHER = re.compile(
    r"\b(?:company|charity|registration|registered|account|reference|ref|vat|isbn|issn|policy|order|case|trial"
    r"|licen[cs]e|product|batch|serial|grant)\b(?: in \w+(?: and \w+)?| with \w+)?\W{0,3}"
    r"(?:(?:reg|registration)\b\W{0,3})?(?:(?:no|nos|number|num|code|id)\b)?\W{0,3}$"
)
_LIKE_PHONE = re.compile(r"\d[\d ().\u00a0–-]{4,}\d")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each number that nobody can be reached at in the house's country."""
    if not any(_LIKE_PHONE.match(prose.text, at) for at in prose.figures):
        return
    for phone in phones(prose.text):
        words = phone.span.of(prose.text)
        ahead = prose.plain[max(0, phone.span.start - _LONGEST) : phone.span.start]
        if "/" not in words and not _OTHER.search(ahead) and is_wrong(phone.digits, house.country):
            message = f"{quoted(words)} is not a telephone number that can exist. Check each figure."
            yield Hit(phone.span, message)


rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="A person in need of help who dials it reaches nobody, or a stranger.",
    source="https://www.itu.int/rec/T-REC-E.164",
    bad=(
        "Help\n\nCall 0808 800 404.",
        "Help\n\nCall our nurses on 020 7450 40000.",
    ),
    good=(
        "Help\n\nCall 0808 800 4040, 111 or 116 123.",
        "Help\n\nCall 01632 960 001, or 07700 900 866 in a film.",
        "Help\n\nWe are a registered charity, and a company registered in England and Wales (no. 02355479).",
        "Help\n\nIn the US, call 1-800-273-8255. Come on 03/11/21 4pm.",
    ),
)

"""A medical word has a capital in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.medical import listed
from pipeline.search.terms.stories import block_of
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import words

_CAPITAL = re.compile(r"[A-Z][a-z]+(?: [a-z]+)*")
_MIDDLE = re.compile(r"\b[a-z]+,? $")  # a word in small letters stands before
_NEXT_IS_CAPITAL = re.compile(r"[^\w\n]{1,2}[A-Z]")
_OF_A_NAME = re.compile(r"[^.!?:\n] [A-Z]")  # “UK Council for Psychotherapy”


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each word that is no name and begins with a capital amid small letters."""
    names = {term.name for term in glossary.terms if term.name[0].isupper()}
    for use in (*uses, *listed(page)):
        if use.form[0].isupper() and use.term not in names and _is_amid_small_letters(page, use):
            small = use.form[0].lower() + use.form[1:]
            yield Hit(use.span, f"{quoted(use.form)} is no name. Write {quoted(small)}.", small)


def _is_amid_small_letters(page: Document, use: TermUse) -> bool:
    if not _CAPITAL.fullmatch(use.form) or use.term.split()[0] in words("medical_names"):
        return False
    before = page.text[max(0, use.span.start - 40) : use.span.start]
    if "'" in use.term or _OF_A_NAME.search(before) or _NEXT_IS_CAPITAL.match(page.text, use.span.end):
        return False
    return bool(_MIDDLE.search(before)) and not block_of(page, use).is_heading


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Capitals make an illness or a medicine look like a name, and slow readers down.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=("Pain\n\nYou may take Morphine for it.", "Knees\n\nAsk your nurse about Arthroscopy or rest."),
    good=(
        "Pain\n\nMorphine can help. Ask about Crohn's disease.",
        "Knees\n\nCall the Knee Replacement Trust, or the UK Council for Arthroscopy.",
    ),
)

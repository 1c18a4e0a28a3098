"""Where a text uses the team's medical terms, in any of their forms."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

from pipeline.language.tokens import phrase_finder
from pipeline.model.glossary import Glossary, Term, TermUse
from pipeline.model.page import Document
from pipeline.model.text import Span

_AVOIDED = "avoided"
_SEPARATOR = "\x1f"
# An ending, how many of its letters go, and what comes instead; the first that fits counts.
_PLURALS = tuple(
    (re.compile(ending + "$", re.IGNORECASE), cut, endings)
    for ending, cut, endings in (
        ("[sx]is", 2, ("es",)),
        ("(?:ss|x|ch|sh|z)", 0, ("es",)),
        ("us", 2, ("uses", "i")),
        ("um", 2, ("ums", "a")),
        ("s", 0, ()),
        ("[^aeiou]y", 1, ("ies",)),
        ("a", 0, ("s", "e")),
    )
)


def term_uses(text: str, glossary: Glossary) -> tuple[TermUse, ...]:
    """Return every use of a term in reading order: the longest form at each place, none overlapping.

    Names, variants, abbreviations and names to avoid are all looked for, each in the singular and the
    plural. Spans are in `text`.
    """
    found = phrase_finder(_forms(glossary)).find(text)
    return tuple(_use(text, span, key) for span, key in found)


def page_uses(page: Document, glossary: Glossary) -> tuple[TermUse, ...]:
    """Return every use of a term in a page's content, in reading order. Spans are in the reading text."""
    return tuple(
        TermUse(use.term, use.span.shifted(block.span.start), use.form, use.avoided)
        for block in page.blocks
        if block.is_content
        for use in term_uses(block.text, glossary)
    )


def _use(text: str, span: Span, key: str) -> TermUse:
    term, avoided = key.split(_SEPARATOR)
    return TermUse(term, span, span.of(text), avoided == _AVOIDED)


@functools.lru_cache(maxsize=8)
def _forms(glossary: Glossary) -> Mapping[str, str]:
    """Return each form of each term with the term's name and whether it is to be avoided.

    A form that the glossary gives goes before a plural that we made, and a right form before one to avoid.
    """
    forms: dict[str, str] = {}
    for making in (_given, _made):
        for avoided in (False, True):
            for term in glossary.terms:
                for form in making(term, avoided):
                    forms.setdefault(form, f"{term.name}{_SEPARATOR}{_AVOIDED if avoided else ''}")
    return forms


def _given(term: Term, avoided: bool) -> Iterator[str]:
    if avoided:
        yield from term.avoid
    else:
        yield term.name
        yield from term.variants
        if term.abbreviation:
            yield term.abbreviation


def _made(term: Term, avoided: bool) -> Iterator[str]:
    for form in _given(term, avoided):
        yield from plurals(form)


def plurals(form: str) -> tuple[str, ...]:
    """Return the forms that an English plural of a term can have; none where it is a plural already.

    Greek and Latin endings are those of medicine: metastasis, metastases; bacterium, bacteria.
    """
    for ending, cut, endings in _PLURALS:
        if ending.search(form):
            return tuple(form[: len(form) - cut] + plural for plural in endings)
    return (form + "s",)

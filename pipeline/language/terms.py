"""Where a text uses the team's medical terms, in any of their forms."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import accumulate

import msgspec

from pipeline.language.phrases import PhraseIndex, prepared
from pipeline.model.glossary import Glossary, Term, TermUse
from pipeline.model.kept import kept
from pipeline.model.page import Document
from pipeline.model.text import Span

_BLOCK_END = "\x1e"  # no phrase goes over it
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
# Endings that only verbs of medicine have, or words of which no form is mistaken: diagnose, vaccinate, catheterise.
_VERB = re.compile(r"[a-z]{3,}(?:ate|ise|ize|yse|yze|ose|use|ify|ect|ibe)")


def term_uses(text: str, glossary: Glossary) -> tuple[TermUse, ...]:
    """Return every use of a term in reading order: the longest form at each place, none overlapping.

    Names, variants, abbreviations and names to avoid are all looked for, each in the singular and the
    plural; verbs in each of their forms. Spans are in `text`.
    """
    return tuple(
        TermUse(term, span, span.of(text), is_avoided) for span, (term, is_avoided) in _index(glossary).find(text)
    )


def page_uses(page: Document, glossary: Glossary) -> tuple[TermUse, ...]:
    """Return every use of a term in a page's content, in reading order. Spans are in the reading text."""
    whole = content(page)
    return tuple(
        TermUse(term, whole.place(span), span.of(whole.text), is_avoided)
        for span, (term, is_avoided) in _index(glossary).find(whole.text)
    )


class Content(msgspec.Struct, frozen=True):
    """The words of a page without its furniture, in one piece, to search."""

    text: str  # a character that no phrase goes over stands between blocks
    starts: list[int]  # of each block in it
    shifts: list[int]  # from there to the block's place in the reading text

    def place(self, span: Span) -> Span:
        """Return where a stretch of it stands in the reading text."""
        return span.shifted(self.shifts[bisect_right(self.starts, span.start) - 1])


@kept
def content(page: Document) -> Content:
    """Return a page's content, to search."""
    blocks = [block for block in page.blocks if block.is_content]
    starts = list(accumulate((len(block.text) + 1 for block in blocks[:-1]), initial=0))
    shifts = [block.span.start - start for block, start in zip(blocks, starts, strict=False)]
    return Content(_BLOCK_END.join(block.text for block in blocks), starts, shifts)


def says(page: Document, words: str) -> bool:
    """Whether a page's content has these words somewhere, capitals and hyphens aside, also within longer ones."""
    return words.lower().replace("-", " ") in prepared(content(page).text).plain


@kept
def _index(glossary: Glossary) -> PhraseIndex[tuple[str, bool]]:
    return PhraseIndex(_forms(glossary))


def _forms(glossary: Glossary) -> Mapping[str, tuple[str, bool]]:
    """Return each form of each term with the term's name and whether it is to be avoided.

    A form that the glossary gives goes before a plural that we made, and a right form before one to avoid.
    """
    forms: dict[str, tuple[str, bool]] = {}
    for making in (_given, _made):
        for avoided in (False, True):
            for term in glossary.terms:
                for form in making(term, avoided):
                    forms.setdefault(form, (term.name, avoided))
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
        yield from inflections(form)


def inflections(form: str) -> tuple[str, ...]:
    """Return the forms that are found without being listed: plurals, and those of verbs."""
    return (*plurals(form), *verb_forms(form))


def plurals(form: str) -> tuple[str, ...]:
    """Return the forms that an English plural of a term can have; none where it is a plural already.

    Greek and Latin endings are those of medicine: metastasis, metastases; bacterium, bacteria.
    """
    for ending, cut, endings in _PLURALS:
        if ending.search(form):
            return tuple(form[: len(form) - cut] + plural for plural in endings)
    return (form + "s",)


def verb_forms(form: str) -> tuple[str, ...]:
    """Return the past form and the -ing form of a word that looks like a verb of medicine; none for other words."""
    if not _VERB.fullmatch(form):
        return ()
    if form.endswith("y"):
        return form[:-1] + "ied", form + "ing"
    stem = form.removesuffix("e")
    return stem + "ed", stem + "ing"

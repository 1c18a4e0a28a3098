"""Brand names of medicines on a page, and the medicines in them."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import msgspec

from pipeline.language.lists import lines
from pipeline.language.phrases import PhraseIndex
from pipeline.language.terms import content
from pipeline.model.glossary import Glossary
from pipeline.model.kept import kept
from pipeline.model.page import Document
from pipeline.model.text import Span


class Brand(msgspec.Struct, frozen=True):
    """One place where a page names a brand."""

    name: str  # as its maker writes it
    generics: tuple[str, ...]  # the medicines in it
    span: Span  # in the reading text


def brands(page: Document, glossary: Glossary, are_small: bool = False) -> Iterator[Brand]:
    """Yield each brand name in a page's content, in reading order; or else each that wrongly begins small."""
    whole = content(page)
    for span, (name, generics) in _index(glossary).find(whole.text):
        begins_small = whole.text[span.start].islower() and not name[0].islower()
        if begins_small == are_small:
            yield Brand(name, generics, whole.place(span))


@kept
def _index(glossary: Glossary) -> PhraseIndex[tuple[str, tuple[str, ...]]]:
    own = {brand: (brand, (term.name,)) for term in glossary.terms for brand in term.brands}
    listed = {brand: (brand, generics) for brand, generics in _list().items()}
    return PhraseIndex({**listed, **own})


@functools.cache
def _list() -> dict[str, tuple[str, ...]]:
    rows = (line.split("\t") for line in lines("brands.tsv", "pipeline.rules"))
    return {brand: tuple(generics.split(" / ")) for brand, generics in rows}

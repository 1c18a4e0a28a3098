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

_Known = tuple[str, tuple[str, ...], tuple[str, ...]]  # name, medicines, other names


class Brand(msgspec.Struct, frozen=True):
    """One place where a page names a brand."""

    name: str  # as its maker writes it
    generics: tuple[str, ...]  # the medicines in it
    others: tuple[str, ...]  # other names that tell a reader as much
    span: Span  # in the reading text


def brands(page: Document, glossary: Glossary, are_small: bool = False) -> Iterator[Brand]:
    """Yield each brand name in a page's content, in reading order; or else each that wrongly begins small."""
    whole = content(page)
    for span, (name, generics, others) in _index(glossary).find(whole.text):
        begins_small = whole.text[span.start].islower() and not name[0].islower()
        if begins_small == are_small:
            yield Brand(name, generics, others, whole.place(span))


@kept
def _index(glossary: Glossary) -> PhraseIndex[_Known]:
    own = {brand: (brand, (term.name,), term.variants) for term in glossary.terms for brand in term.brands}
    return PhraseIndex({**_list(), **own})


@functools.cache
def _list() -> dict[str, _Known]:
    rows = ((*line.split("\t"), "")[:3] for line in lines("brands.tsv", "pipeline.search"))
    return {brand: (brand, tuple(generics.split(" / ")), _parts(others)) for brand, generics, others in rows}


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(" / ") if part)

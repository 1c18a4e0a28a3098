"""Pull out what translators are asked for: one string for each text of a page that a reader sees."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import msgspec

from pipeline.language.cautions import cautions
from pipeline.model.catalogue import String, Template
from pipeline.model.glossary import Category, Glossary, TermUse
from pipeline.model.identity import Named, carry, mint, slug
from pipeline.model.page import Block, Document, Kind, sections


class _Spot(msgspec.Struct, frozen=True):
    """A text that readers see, and where it stands."""

    block: Block
    section: str  # headings joined by " › "
    old: String | None = None  # the string that it was at the last update


def extract(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, previous: Template | None) -> Template:
    """Return the page's strings in reading order; furniture and metadata are none.

    `previous` is the template as last written: a string found there keeps its id, however much the
    page around it, or its own wording, has changed. Without it every id is minted anew.
    """
    spots = _carried(list(_spots(page)), previous.strings if previous else ())
    medicines = frozenset(term.name for term in glossary.terms if term.category is Category.MEDICINE)
    taken = {string.id for string in previous.strings} if previous else set()
    reached: dict[str, int] = {}
    found: list[String] = []
    anchor = "start"
    for spot in spots:
        id_ = spot.old.id if spot.old else mint(_wanted(spot.block, anchor), taken, reached)
        taken.add(id_)
        if spot.block.is_heading:
            anchor = id_.split("/")[0]
        inside = tuple(_inside(spot.block, uses))
        found.append(
            String(
                id=id_,
                text=spot.block.text,
                kind=spot.block.kind,
                section=spot.section,
                reference=f"{page.name}#{anchor}",
                line=page.origin.place(spot.block.span.start).line,
                notes=tuple(_notes(spot.block, (use.form for use in inside if use.term in medicines))),
                terms=inside,
                span=spot.block.span,
                pot_line=spot.old.pot_line if spot.old else 0,
                pot_text=spot.old.pot_text if spot.old else "",
            )
        )
    return Template(page.name, page.path, tuple(found))


def _spots(page: Document) -> Iterator[_Spot]:
    for section in sections(page):
        path = " › ".join(section.path)
        if section.heading:
            yield _Spot(section.heading, path)
        yield from (_Spot(block, path) for block in section.blocks)


def _carried(spots: list[_Spot], old: tuple[String, ...]) -> list[_Spot]:
    """Return the spots, each with the string that it was, if it was one."""
    pairs = carry(
        [Named(string.kind, string.section, string.text) for string in old],
        [Named(spot.block.kind, spot.section, spot.block.text) for spot in spots],
    )
    return [
        msgspec.structs.replace(spot, old=old[pairs[index]]) if index in pairs else spot
        for index, spot in enumerate(spots)
    ]


def _wanted(block: Block, anchor: str) -> str:
    """Return the id that a new string would like: its section's anchor, its kind and its first words.

    A heading's id begins with its own words: they are the anchor of the section it opens.
    """
    if block.kind is Kind.TITLE:
        return "title/heading"
    if block.kind is Kind.HEADING:
        return f"{slug(block.text)}/heading"
    return f"{anchor}/{slug(block.kind)}/{slug(block.text)}"


def _notes(block: Block, medicines: Iterable[str]) -> Iterator[str]:
    """Yield what the translator is warned of, where a mistake could harm a reader."""
    for caution in cautions(block.text, medicines):
        yield f"Take care: {caution}"


def _inside(block: Block, uses: tuple[TermUse, ...]) -> Iterator[TermUse]:
    """Yield the uses in one block, with spans in its text; `uses` are in reading order."""
    first = bisect_left(uses, block.span.start, key=_start)
    for use in uses[first : bisect_left(uses, block.span.end, first, key=_start)]:
        if use.span.end <= block.span.end:
            yield TermUse(use.term, use.span.shifted(-block.span.start), use.form, use.avoided)


def _start(use: TermUse) -> int:
    return use.span.start

"""Pull out what translators are asked for: one string for each text of a page that a reader sees."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from pipeline.language.cautions import cautions
from pipeline.language.tag_notes import tag_notes
from pipeline.model.behind import behind_words
from pipeline.model.catalogue import LINK_TARGET, String, Template
from pipeline.model.glossary import Category, Glossary, TermUse
from pipeline.model.house import SAME_EVERYWHERE, Links
from pipeline.model.identity import Named, carry, mint, slug
from pipeline.model.markup import Mark, tagged
from pipeline.model.page import Block, Document, Kind, sections
from pipeline.model.text import Span


class _Spot(msgspec.Struct, frozen=True):
    """A text that readers see, or one that stands behind their words, and where it stands."""

    block: Block
    section: str  # headings joined by " › "
    kind: str
    words: str  # without tags
    marks: tuple[Mark, ...] = ()
    old: String | None = None  # the string that it was at the last update

    @property
    def is_block(self) -> bool:
        """Whether it is a block of the page."""
        return self.kind == self.block.kind


def extract(
    page: Document,
    uses: tuple[TermUse, ...],
    glossary: Glossary,
    previous: Template | None,
    links: Links = SAME_EVERYWHERE,
) -> Template:
    """Return the page's strings in reading order; furniture and metadata are none.

    The marks of a text are numbered tags in its string. What stands behind words (an abbreviation's full
    form, a link's target where `links` gives it to the translator) makes strings of its own, at the end.
    `previous` is the template as last written: a string found there keeps its id, however much the page
    around it, its markup or its own wording has changed. Without it every id is minted anew.
    """
    spots = _carried([*_spots(page), *_behind(page, links)], previous.strings if previous else ())
    medicines = frozenset(term.name for term in glossary.terms if term.category is Category.MEDICINE)
    ids = _Ids({string.id for string in previous.strings} if previous else set())
    found: list[String] = []
    for spot in spots:
        id_, anchor = ids.of(spot)
        inside = tuple(_inside(spot.block, uses)) if spot.is_block else ()
        named = tuple(use.form for use in inside if use.term in medicines)
        found.append(
            String(
                id=id_,
                text=tagged(spot.words, spot.marks),
                kind=spot.kind,
                section=spot.section,
                reference=f"{page.name}#{anchor}",
                line=page.origin.place(spot.block.span.start).line,
                notes=(*tag_notes(spot.words, spot.marks, spot.kind), *_warnings(spot, named)),
                terms=inside,
                span=spot.block.span if spot.is_block else None,
                pot_line=spot.old.pot_line if spot.old else 0,
                pot_text=spot.old.pot_text if spot.old else "",
                marks=spot.marks,
            )
        )
    return Template(page.name, page.path, tuple(found))


def _spots(page: Document) -> Iterator[_Spot]:
    for section in sections(page):
        path = " › ".join(section.path)
        for block in (section.heading, *section.blocks) if section.heading else section.blocks:
            yield _Spot(block, path, block.kind, block.text, block.marks)


def _behind(page: Document, links: Links) -> Iterator[_Spot]:
    found = tuple(behind_words(page, links))
    paths = {spot.block.span: spot.section for spot in _spots(page)} if found else {}
    for one in found:
        yield _Spot(one.block, paths[one.block.span], one.kind, one.text)


def _carried(spots: list[_Spot], old: tuple[String, ...]) -> list[_Spot]:
    """Return the spots, each with the string that it was, if it was one. Tags make no difference."""
    pairs = carry(
        [Named(string.kind, string.section, string.words) for string in old],
        [Named(spot.kind, spot.section, spot.words) for spot in spots],
    )
    return [
        msgspec.structs.replace(spot, old=old[pairs[index]]) if index in pairs else spot
        for index, spot in enumerate(spots)
    ]


class _Ids:
    """Gives each spot its id: its own from before, or a new one that nobody has."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._reached: dict[str, int] = {}
        self._anchor = "start"
        self._anchors: dict[Span, str] = {}  # of each block's section

    def of(self, spot: _Spot) -> tuple[str, str]:
        """Return a spot's id, and the anchor of the section that it stands in."""
        anchor = self._anchor if spot.is_block else self._anchors[spot.block.span]
        id_ = spot.old.id if spot.old else mint(_wanted(spot, anchor), self._taken, self._reached)
        self._taken.add(id_)
        if spot.is_block and spot.block.is_heading:
            self._anchor = anchor = id_.split("/")[0]
        self._anchors.setdefault(spot.block.span, anchor)
        return id_, anchor


def _wanted(spot: _Spot, anchor: str) -> str:
    """Return the id that a new string would like: its section's anchor, its kind and its first words.

    A heading's id begins with its own words: they are the anchor of the section it opens.
    """
    if spot.kind == Kind.TITLE:
        return "title/heading"
    if spot.kind == Kind.HEADING:
        return f"{slug(spot.words)}/heading"
    words = spot.words.partition("://")[2] or spot.words if spot.kind == LINK_TARGET else spot.words
    return f"{anchor}/{slug(spot.kind)}/{slug(words)}"


def _warnings(spot: _Spot, medicines: tuple[str, ...]) -> tuple[str, ...]:
    """Return what the translator is warned of, where a mistake could harm a reader."""
    if not spot.is_block:
        return ()
    return tuple(f"Take care: {caution}" for caution in cautions(spot.words, medicines))


def _inside(block: Block, uses: tuple[TermUse, ...]) -> Iterator[TermUse]:
    """Yield the uses in one block, with spans in its text; `uses` are in reading order."""
    first = bisect_left(uses, block.span.start, key=_start)
    for use in uses[first : bisect_left(uses, block.span.end, first, key=_start)]:
        if use.span.end <= block.span.end:
            yield TermUse(use.term, use.span.shifted(-block.span.start), use.form, use.avoided)


def _start(use: TermUse) -> int:
    return use.span.start

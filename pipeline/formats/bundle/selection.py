"""Which of a page's blocks a reader of one language is shown, and which are left out and said to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from pipeline.formats.bundle.restore import Restorer, clean
from pipeline.formats.bundle.shown import LeftOut, ShownBlock, ShownPage, ShownSection, Source, Stand, anchor
from pipeline.model.catalogue import Entry, State, String, has_its_tags, is_current
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.model.report import Edition, Report
from pipeline.model.tagged import Marked, plain
from pipeline.model.text import has_words

_TOLD = (Lost.LIST, Lost.HEADING, Lost.IMAGE)
_DEEPEST = 6


class _Spot(msgspec.Struct, frozen=True):
    """A block of the page, with what this language has for it."""

    block: Block
    id: str
    shown: Marked
    state: Stand

    @property
    def text(self) -> str:
        """Its words."""
        return self.shown.text


def select(report: Report, edition: Edition, channel: str, direction: str) -> ShownPage:
    """Return the page as readers of one edition see it, in the page's order.

    Furniture is never shown. A block is shown when the edition has a translation of its text as it
    stands now; the rest is listed in `left_out`. The title is always shown, if need be in the
    source's language. Notes on what the source lost are for previews.
    """
    page = report.page
    title, spots = _title(page, list(_spots(report, edition)), is_source=edition.catalogue is None)
    sections, left_out = _sections(title, spots, is_live=channel == "live")
    return ShownPage(
        page=page.name,
        language=edition.language,
        dir=direction,
        title=title.text,
        channel=channel,
        draft=edition.is_draft,
        updated=page.updated.date if page.updated else None,
        source=Source(page.path.rsplit("/", 1)[-1], page.language, page.digest),
        sections=tuple(sections),
        left_out=tuple(left_out),
    )


def _spots(report: Report, edition: Edition) -> Iterator[_Spot]:
    strings = {string.span: string for string in report.template.strings}
    entries = {entry.id: entry for entry in edition.catalogue.entries} if edition.catalogue else None
    found: list[tuple[Block, String, Entry | None, Stand]] = []
    for block in report.page.blocks:
        if block.is_content:
            string = strings[block.span]
            entry = entries.get(string.id) if entries is not None else None
            found.append((block, string, entry, Stand.SOURCE if entries is None else stand(string, entry)))
    headings = (string for block, string, _, state in found if block.is_heading and not state.is_left_out)
    restorer = Restorer(report.template.strings, entries, headings)
    for block, string, entry, state in found:
        is_own = entry is None or state.is_left_out
        shown = restorer.source(string) if is_own or entry is None else restorer.translation(string, entry)
        yield _Spot(block, string.id, shown, state)


def stand(string: String, entry: Entry | None) -> Stand:
    """Return how far one string's translation is, as a reader is concerned.

    A draft that was made from an earlier wording counts as changed: it may say the opposite by now. One that
    was made from the same words with other tags is a draft.
    """
    if entry is None or entry.state is State.MISSING:
        return Stand.MISSING
    if entry.state is State.UNTRANSLATED or not has_words(plain(entry.translation)):
        return Stand.UNTRANSLATED
    if not is_current(string, entry):
        return Stand.CHANGED
    is_finished = entry.state is State.TRANSLATED and has_its_tags(string, entry)
    return Stand.TRANSLATED if is_finished else Stand.DRAFT


def _title(page: Document, spots: list[_Spot], is_source: bool) -> tuple[_Spot, list[_Spot]]:
    """Return the page's title, and the rest. A page whose first line is a heading has it for a title."""
    for index, spot in enumerate(spots):
        if spot.block.kind is Kind.TITLE or (index == 0 and spot.block.is_heading):
            return spot, spots[:index] + spots[index + 1 :]
    named = next((spot for spot in spots if spot.block.is_heading and spot.block.text == page.title), None)
    if named:
        return msgspec.structs.replace(named, id=""), spots
    state = Stand.SOURCE if is_source else Stand.UNTRANSLATED
    return _Spot(Block(Kind.TITLE, page.title, page.blocks[0].span, 1), "", Marked(clean(page.title)), state), spots


def _sections(title: _Spot, spots: Iterable[_Spot], is_live: bool) -> tuple[list[ShownSection], list[LeftOut]]:
    sections: list[ShownSection] = []
    left_out: list[LeftOut] = []
    depths: list[int] = []
    heading, level, last = title, 1, title.id
    blocks: list[ShownBlock] = []
    if title.state.is_left_out and title.id:
        left_out.append(LeftOut(title.id, title.block.kind.value, title.text, title.state, title.id))
    for spot in spots:
        if spot.state.is_left_out:
            left_out.append(LeftOut(spot.id, spot.block.kind.value, spot.text, spot.state, last))
            continue
        if spot.block.is_heading:
            sections.append(_section(heading, level, blocks))
            heading, level, blocks = spot, _level(depths, spot.block.level), []
        else:
            blocks.append(_block(spot, is_live))
        last = spot.id
    sections.append(_section(heading, level, blocks))
    return sections, left_out


def _level(depths: list[int], depth: int) -> int:
    """Return a heading's level without jumps, given the depths of the headings that it stands below."""
    while depths and depths[-1] >= depth:
        depths.pop()
    depths.append(depth)
    return min(len(depths) + 1, _DEEPEST)


def _section(heading: _Spot, level: int, blocks: list[ShownBlock]) -> ShownSection:
    return ShownSection(
        heading.id,
        anchor(heading.id),
        level,
        heading.text,
        heading.state,
        tuple(blocks),
        marks=heading.shown.marks,
        box=heading.block.box,
        language=_language(heading),
    )


def _block(spot: _Spot, is_live: bool) -> ShownBlock:
    block = spot.block
    return ShownBlock(
        spot.id,
        block.kind.value,
        spot.text,
        spot.state,
        lost=() if is_live else tuple(what.value for what in _TOLD if block.lost(what)),
        marks=spot.shown.marks,
        level=max(block.level, 1) if block.kind is Kind.LIST_ITEM else 0,
        number=block.number,
        cell=block.cell,
        box=block.box,
        language=_language(spot),
    )


def _language(spot: _Spot) -> str:
    """Return what language a block says it is in. Of a translation it is said only where the words are the same."""
    return spot.block.language if spot.text == spot.block.text else ""

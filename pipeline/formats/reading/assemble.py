"""Pieces to a Document: told apart, and set in order. The same for every format."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.reading.clues import Clues, clues
from pipeline.formats.reading.dates import updated
from pipeline.formats.reading.furniture import furniture
from pipeline.formats.reading.kinds import Reading, kinds
from pipeline.formats.reading.losses import Spot, has_telling_breaks, losses
from pipeline.formats.reading.metadata import metadata_kind
from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.titles import title_line
from pipeline.model.page import Block, Dated, Document, Kind
from pipeline.model.text import Origin, Span, byte_runs, line_starts

_NAME = r"(?:[A-Z][\w.&']*|and|of|the)"
_SITE = re.compile(rf"\s+[|»]\s+(?P<site>[^|»]+)$|\s+[-–—]\s+(?P<named>{_NAME}(?: {_NAME}){{1,5}})$")
_BEHIND_TITLE = "the site's name behind the title"


class Source(msgspec.Struct, frozen=True):
    """A file on its way to a page: who it is, and its decoded text, in which the pieces' anchors point."""

    path: str
    language: str  # BCP 47
    text: str  # of a Word file: a line for each paragraph
    digest: str  # SHA-256 of the file's bytes, hexadecimal
    is_in_lines: bool = True  # False for Word, whose places are paragraphs


def assemble(source: Source, cut: tuple[Piece, ...], terms: frozenset[str] = frozenset()) -> Document:
    """Return the page that a file's pieces make: each told apart, what was lost marked, its dates read.

    `terms` are single words of the glossary, in small letters: a line that has one is less likely furniture.
    """
    seen = [clues(piece) for piece in cut]
    metadata = metadata_kind(cut)
    around = furniture(seen, title_line(cut), terms)
    frame = {index: reason for index, reason in around.items() if index not in metadata}
    told = kinds(seen, frame, metadata, terms)
    breaks_tell = has_telling_breaks(tuple(zip(seen, told, strict=True)))
    blocks: list[Block] = []
    anchors: list[tuple[int, int]] = []
    parts: list[str] = []
    at = 0
    for here in _spots(seen, told):
        blocks.extend(_blocks(here, at, breaks_tell))
        anchors.extend((at + offset, file) for offset, file in here.clue.piece.anchors)
        parts.append(here.clue.piece.text)
        at += len(here.clue.piece.text) + 1
    name = source.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    runs = byte_runs(source.text) if source.is_in_lines else ()
    return Document(
        path=source.path,
        language=source.language,
        title=next((block.text for block in blocks if block.is_heading), name),
        text="\n".join(parts),
        blocks=tuple(blocks),
        origin=Origin(source.path, tuple(anchors), line_starts(source.text), runs=runs),
        site=_site(blocks),
        updated=_updated(blocks),
        digest=source.digest,
    )


def _spots(seen: Sequence[Clues], told: Sequence[Reading]) -> Iterator[Spot]:
    """Yield each piece with the nearest ones before and after it that are no furniture."""
    spots = [Spot(clue, reading) for clue, reading in zip(seen, told, strict=True)]
    befores = _nearest_content(spots)
    afters = _nearest_content(spots[::-1])[::-1]
    for spot, before, after in zip(spots, befores, afters, strict=True):
        yield Spot(spot.clue, spot.reading, before, after)


def _nearest_content(spots: Sequence[Spot]) -> list[Spot | None]:
    """Return for each spot the last one before it that is no furniture."""
    found: list[Spot | None] = []
    nearest = None
    for spot in spots:
        found.append(nearest)
        nearest = nearest if spot.reading.kind is Kind.FURNITURE else spot
    return found


def _blocks(here: Spot, at: int, breaks_tell: bool) -> Iterator[Block]:
    """Yield the block that a piece makes; a title with the site's name behind it makes two."""
    piece, reading = here.clue.piece, here.reading
    text = piece.text
    suffix = _SITE.search(text) if reading.kind is Kind.TITLE else None
    own = text[: suffix.start()] if suffix else text
    found = tuple(msgspec.structs.replace(loss, span=loss.span.shifted(at)) for loss in losses(here, breaks_tell))
    yield Block(
        kind=reading.kind,
        text=own,
        span=Span(at, at + len(own)),
        level=reading.level,
        losses=found,
        reason=reading.reason,
        marks=piece.marks,
        number=piece.number,
        cell=piece.cell,
        box=piece.box,
        language=piece.language,
        target=piece.target,
    )
    if suffix:
        name = (suffix["site"] or suffix["named"]).strip()
        start = at + text.rindex(name)
        yield Block(Kind.FURNITURE, name, Span(start, start + len(name)), reason=_BEHIND_TITLE)


def _site(blocks: list[Block]) -> str:
    for block, after in itertools.pairwise(blocks):
        if block.kind is Kind.TITLE and after.reason == _BEHIND_TITLE:
            return after.text
    return ""


def _updated(blocks: list[Block]) -> Dated | None:
    for block in blocks:
        if block.kind is Kind.METADATA and (found := updated(block.text)):
            return Dated(found[0], found[1].shifted(block.span.start))
    return None

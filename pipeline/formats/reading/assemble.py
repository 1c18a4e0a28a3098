"""Pieces to a Document: told apart, and set in order. The same for every format."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import msgspec

from pipeline.formats.reading.clues import clues
from pipeline.formats.reading.dates import updated
from pipeline.formats.reading.furniture import furniture
from pipeline.formats.reading.kinds import Reading, kinds
from pipeline.formats.reading.losses import Neighbours, losses
from pipeline.formats.reading.piece import Piece
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


def assemble(source: Source, cut: tuple[Piece, ...]) -> Document:
    """Return the page that a file's pieces make: each told apart, what was lost marked, its dates read."""
    seen = [clues(piece) for piece in cut]
    frame = furniture(seen)
    dated = {index: "says when the page was updated" for index, one in enumerate(seen) if updated(one.piece.text)}
    told = kinds(seen, {i: r for i, r in frame.items() if i not in dated}, dated, ())
    blocks: list[Block] = []
    anchors: list[tuple[int, int]] = []
    parts: list[str] = []
    at = 0
    for here in _with_neighbours(cut, told):
        blocks.extend(_blocks(here, at))
        anchors.extend((at + offset, file) for offset, file in here.piece.anchors)
        parts.append(here.piece.text)
        at += len(here.piece.text) + 1
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


def _with_neighbours(cut: tuple[Piece, ...], told: tuple[Reading, ...]) -> Iterator[Neighbours]:
    """Yield each piece with the nearest ones before and after it that are no furniture."""
    pairs = tuple(zip(cut, told, strict=True))
    befores = _nearest_content(pairs)
    afters = tuple(reversed(_nearest_content(pairs[::-1])))
    for (piece, reading), before, after in zip(pairs, befores, afters, strict=True):
        yield Neighbours(piece, reading, before, after)


def _nearest_content(pairs: tuple[tuple[Piece, Reading], ...]) -> tuple[tuple[Piece, Reading] | None, ...]:
    """Return for each pair the last one before it that is no furniture."""
    found: list[tuple[Piece, Reading] | None] = []
    nearest = None
    for pair in pairs:
        found.append(nearest)
        nearest = nearest if pair[1].kind is Kind.FURNITURE else pair
    return tuple(found)


def _blocks(here: Neighbours, at: int) -> Iterator[Block]:
    """Yield the block that a piece makes; a title with the site's name behind it makes two."""
    text, reading = here.piece.text, here.reading
    suffix = _SITE.search(text) if reading.kind is Kind.TITLE else None
    own = text[: suffix.start()] if suffix else text
    found = tuple(msgspec.structs.replace(loss, span=loss.span.shifted(at)) for loss in losses(here))
    yield Block(
        kind=reading.kind,
        text=own,
        span=Span(at, at + len(own)),
        level=reading.level,
        losses=found,
        reason=reading.reason,
        marks=here.piece.marks,
        number=here.piece.number,
        cell=here.piece.cell,
        box=here.piece.box,
        language=here.piece.language,
        target=here.piece.target,
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

"""Pieces to a Document: told apart, and set in order. The same for every format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.reading.facts import facts
from pipeline.formats.reading.furniture import furniture
from pipeline.formats.reading.kinds import Reading, kinds
from pipeline.formats.reading.losses import Neighbours, losses
from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.site_names import BESIDE_TITLE, beside
from pipeline.formats.reading.titles import Naming, naming
from pipeline.model.markup import Mark
from pipeline.model.page import Block, Document, Kind
from pipeline.model.text import Origin, Span, byte_runs, line_starts


class Source(msgspec.Struct, frozen=True):
    """A file on its way to a page: who it is, and its decoded text, in which the pieces' anchors point."""

    path: str
    language: str  # BCP 47
    text: str  # of a Word file: a line for each paragraph
    digest: str  # SHA-256 of the file's bytes, hexadecimal
    is_in_lines: bool = True  # False for Word, whose places are paragraphs


def assemble(source: Source, cut: tuple[Piece, ...]) -> Document:
    """Return the page that a file's pieces make: each told apart, what was lost marked, its dates read."""
    told = kinds(cut, furniture(cut))
    names = naming(tuple(zip(cut, (reading.kind for reading in told), strict=True)))
    blocks: list[Block] = []
    starts: list[int] = []
    anchors: list[tuple[int, int]] = []
    parts: list[str] = []
    at = 0
    for here in _with_neighbours(cut, told):
        blocks.extend(_blocks(here, at, names))
        starts.append(at)
        anchors.extend((at + offset, file) for offset, file in here.piece.anchors)
        parts.append(here.piece.text)
        at += len(here.piece.text) + 1
    name = source.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    runs = byte_runs(source.text) if source.is_in_lines else ()
    read = tuple(zip(cut, (reading.kind for reading in told), starts, strict=True))
    said = facts(read, source.path.endswith(".md"), source.language)
    return Document(
        path=source.path,
        language=said.language,
        title=names.title or next((block.text for block in blocks if block.is_heading), name),
        text="\n".join(parts),
        blocks=tuple(blocks),
        origin=Origin(source.path, tuple(anchors), line_starts(source.text), runs=runs),
        site=names.site,
        updated=said.updated,
        published=said.published,
        review_due=said.review_due,
        author=said.author,
        reviewer=said.reviewer,
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


def _blocks(here: Neighbours, at: int, names: Naming) -> Iterator[Block]:
    """Yield the block that a piece makes; a title with the site's name beside it makes two."""
    text, reading = here.piece.text, here.reading
    own = names.own if here.piece is names.piece else Span(0, len(text))
    before, behind = beside(text, own) if here.piece is names.piece else (None, None)
    if before:
        yield Block(Kind.FURNITURE, before.of(text), before.shifted(at), reason=BESIDE_TITLE)
    found = tuple(msgspec.structs.replace(loss, span=loss.span.shifted(at)) for loss in losses(here))
    yield Block(
        kind=reading.kind,
        text=own.of(text),
        span=own.shifted(at),
        level=reading.level,
        losses=found,
        reason=reading.reason,
        marks=_within(here.piece.marks, own),
        number=here.piece.number,
        cell=here.piece.cell,
        box=here.piece.box,
        language=here.piece.language,
        target=here.piece.target,
    )
    if behind:
        yield Block(Kind.FURNITURE, behind.of(text), behind.shifted(at), reason=BESIDE_TITLE)


def _within(marks: Sequence[Mark], own: Span) -> tuple[Mark, ...]:
    """Return the marks of a stretch of a text, cut to it."""
    if not marks or (own.start == 0 and all(mark.end <= own.end for mark in marks)):
        return tuple(marks)
    cut = (
        msgspec.structs.replace(
            mark, start=max(mark.start, own.start) - own.start, end=min(mark.end, own.end) - own.start
        )
        for mark in marks
    )
    return tuple(mark for mark in cut if mark.start < mark.end)

"""Pieces to a Document: told apart, and set in order. The same for every format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from pipeline.formats.reading.call_outs import with_call_outs
from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture import furniture
from pipeline.formats.reading.kinds import Reading, kinds
from pipeline.formats.reading.losses import has_telling_breaks, losses
from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.record.facts import facts
from pipeline.formats.reading.record.metadata import metadata_kind
from pipeline.formats.reading.record.site_names import BESIDE_TITLE, beside
from pipeline.formats.reading.record.titles import Naming, naming, title_line
from pipeline.formats.reading.spots import Spot, spots
from pipeline.model.errors import PageError
from pipeline.model.markup import Mark
from pipeline.model.page import Block, Document, Kind, Loss
from pipeline.model.text import Origin, Span, byte_runs, line_starts

_LOSELESS = (Kind.FURNITURE, Kind.METADATA)
MOST_PIECES = 30_000  # a page of 5 MB has fewer; with more it is a table or a log, and would take long to read


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
    Raises PageError where there are too many pieces for a page.
    """
    if len(cut) > MOST_PIECES:
        problem = f"the page has {len(cut):,} paragraphs, lines and cells, more than {MOST_PIECES:,}"
        raise PageError(source.path, problem, "split it into several pages", line=1)
    cut = with_call_outs(cut)
    seen = [Clues(piece) for piece in cut]
    told = _told(seen, cut, terms)
    names = naming(tuple(zip(cut, (reading.kind for reading in told), strict=True)))
    laid = _laid(seen, told, names)
    name = source.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    runs = byte_runs(source.text) if source.is_in_lines else ()
    read = tuple(zip(cut, (reading.kind for reading in told), laid.starts, strict=True))
    said = facts(read, source.path.endswith(".md"), source.language)
    return Document(
        path=source.path,
        language=said.language,
        title=names.title or next((block.text for block in laid.blocks if block.is_heading), name),
        text="\n".join(piece.text for piece in cut),
        blocks=tuple(laid.blocks),
        origin=Origin(source.path, tuple(laid.anchors), line_starts(source.text), runs=runs),
        site=names.site,
        updated=said.updated,
        published=said.published,
        review_due=said.review_due,
        author=said.author,
        reviewer=said.reviewer,
        digest=source.digest,
    )


class _Laid(msgspec.Struct):
    """The page's blocks, where each piece begins in the reading text, and where its letters stand in the file."""

    blocks: list[Block] = []
    starts: list[int] = []
    anchors: list[tuple[int, int]] = []


def _laid(seen: Sequence[Clues], told: Sequence[Reading], names: Naming) -> _Laid:
    """Return the pieces one below the other: each a line of the reading text."""
    breaks_tell = has_telling_breaks(tuple(zip(seen, told, strict=True)))
    laid, at = _Laid(), 0
    for here in spots(seen, told):
        piece = here.clue.piece
        found = _losses(here, at, breaks_tell) if here.reading.kind not in _LOSELESS else ()
        if piece is names.piece:
            laid.blocks.extend(_title_blocks(here, at, names, found))
        else:
            laid.blocks.append(_block(here, at, found))
        laid.starts.append(at)
        laid.anchors.extend([(at + offset, file) for offset, file in piece.anchors])
        at += len(piece.text) + 1
    return laid


def _told(seen: Sequence[Clues], cut: tuple[Piece, ...], terms: frozenset[str]) -> tuple[Reading, ...]:
    """Return what each piece is. What says something of the page is metadata, wherever it stands."""
    metadata = {index: piece.reason for index, piece in enumerate(cut) if piece.kind is Kind.METADATA}
    metadata.update(metadata_kind(cut))
    around = furniture(seen, title_line(cut), terms, metadata)
    frame = {index: reason for index, reason in around.items() if index not in metadata}
    return kinds(seen, frame, metadata, terms)


def _losses(here: Spot, at: int, breaks_tell: bool) -> tuple[Loss, ...]:
    return tuple([replace(loss, span=loss.span.shifted(at)) for loss in losses(here, breaks_tell)])


def _block(here: Spot, at: int, losses: tuple[Loss, ...]) -> Block:
    """Return the block that a piece makes, which begins at `at` in the reading text."""
    piece, reading = here.clue.piece, here.reading
    text = piece.text
    return Block(
        kind=reading.kind,
        text=text,
        span=Span(at, at + len(text)),
        level=reading.level,
        losses=losses,
        reason=reading.reason,
        marks=piece.marks,
        number=piece.number,
        cell=piece.cell,
        box=piece.box,
        language=piece.language,
        target=piece.target,
    )


def _title_blocks(here: Spot, at: int, names: Naming, losses: tuple[Loss, ...]) -> Iterator[Block]:
    """Yield the blocks that a title makes: one, or two or three where the site's name stands beside it."""
    text, own = here.clue.piece.text, names.own
    before, behind = beside(text, own)
    if before:
        yield Block(Kind.FURNITURE, before.of(text), before.shifted(at), reason=BESIDE_TITLE)
    whole = _block(here, at, losses)
    yield replace(whole, text=own.of(text), span=own.shifted(at), marks=_within(whole.marks, own))
    if behind:
        yield Block(Kind.FURNITURE, behind.of(text), behind.shifted(at), reason=BESIDE_TITLE)


def _within(marks: Sequence[Mark], own: Span) -> tuple[Mark, ...]:
    """Return the marks of a stretch of a text, cut to it."""
    if not marks or (own.start == 0 and all(mark.end <= own.end for mark in marks)):
        return tuple(marks)
    cut = (
        replace(mark, start=max(mark.start, own.start) - own.start, end=min(mark.end, own.end) - own.start)
        for mark in marks
    )
    return tuple(mark for mark in cut if mark.start < mark.end)

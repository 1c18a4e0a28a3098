"""The page as it is written down: what each stretch of words stands in, and the pieces that come of it."""

from __future__ import annotations

import msgspec

from pipeline.formats.markdown.draft import Draft, linked_share
from pipeline.formats.markdown.parts import Tangled
from pipeline.formats.reading.piece import Piece
from pipeline.model.page import Box, CallOut, Cell, Kind

_DEEPEST = 200
_LONGEST_CAPTION = 40  # words
_ONE_LINE = (Kind.HEADING, Kind.TERM, Kind.CAPTION)


class Frame(msgspec.Struct):
    """Something that words stand in: a list, an item, a cell, a box."""

    name: str  # what will end it
    kind: Kind | None = None  # None where it shapes no words by itself
    reason: str = ""
    level: int = 0
    number: int = 0
    cell: Cell | None = None
    box: Box | None = None
    language: str = ""
    is_used: bool = False  # an item whose words have come: what follows are paragraphs


class Sheet:
    """Takes words in reading order, and what begins and ends around them."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.draft = Draft()
        self.tables = 0
        self.heading_level = 1  # of the last heading
        self.reason = ""  # why the next paragraph is one, where it is not plain
        self._frames: list[Frame] = []
        self._images: list[Piece] = []
        self._boxes = 0
        self._is_below_image = False  # the words here go on in the line, or right below the line, of a picture

    def begin(self, frame: Frame) -> None:
        """Begin something that words stand in. Raises Tangled where it is too deep."""
        self._part(before=frame)
        if len(self._frames) >= _DEEPEST:
            raise Tangled(-1)
        self._frames.append(frame)
        if frame.kind is Kind.HEADING:
            self.heading_level = frame.level

    def end(self, name: str, up_to: str = "") -> None:
        """End the innermost frame of this name, and what has begun in it; nothing where none is open.

        One beyond a frame named `up_to` is left alone.
        """
        for at in range(len(self._frames) - 1, -1, -1):
            if self._frames[at].name == name:
                shape = self._shape()
                is_ending = shape is not None and any(shape is frame for frame in self._frames[at:])
                self.flush() if is_ending else self._part()
                del self._frames[at:]
                return
            if self._frames[at].name == up_to:
                return

    def box(self, call_out: CallOut) -> Box:
        """Return a new box."""
        self._boxes += 1
        return Box(self._boxes, call_out)

    def depth(self, name: str) -> int:
        """Return how many frames of this kind of name are open."""
        return sum(frame.name.endswith(name) for frame in self._frames)

    def part(self) -> None:
        """A new block begins, or one ends: in a cell that is a new line, in a heading a space."""
        self._part()

    def is_running_text(self) -> bool:
        """Whether the words here are of a paragraph that may be parted."""
        return self._shape() is None

    def is_heading(self) -> bool:
        """Whether the words here are a heading's."""
        shape = self._shape()
        return shape is not None and shape.kind is Kind.HEADING

    def image(self, words: Draft, target: str, is_linked: bool) -> None:
        """Put an image down: here where nothing is begun, else after the words it stands in."""
        if words.is_empty:
            return
        share = 1.0 if is_linked else 0.0
        piece = Piece(words.text, words.anchors, Kind.IMAGE, "an image", target=target, link_share=share)
        self._images.append(msgspec.structs.replace(piece, box=self._box(), language=self._language()))
        self._is_below_image = self.draft.is_empty and self.is_running_text() and not is_linked
        if self.draft.is_empty:
            self._put_images()

    def flush(self) -> None:
        """Make a piece of the words so far."""
        self._is_below_image, is_below = False, self._is_below_image
        if not self.draft.length:
            self._put_images()
            return
        draft, self.draft = self.draft, self.draft.again()
        marks = draft.finish()
        if not draft.is_empty:
            piece = Piece(draft.text, draft.anchors, marks=marks, link_share=linked_share(draft))
            piece = self._shaped(piece, is_below)
            self.pieces.append(msgspec.structs.replace(piece, box=self._box(), language=self._language()))
        self._put_images()

    def _part(self, before: Frame | None = None) -> None:
        shape = self._shape()
        begins = before.kind if before is not None else None
        if shape is None or begins is Kind.TABLE_CELL or (begins is Kind.HEADING and shape.kind in _ONE_LINE):
            self.flush()
        elif shape.kind in _ONE_LINE:
            self.draft.space()
        elif shape.kind is Kind.TABLE_CELL:
            self.draft.line_break()
        else:
            self.flush()

    def _put_images(self) -> None:
        self.pieces.extend(self._images)
        self._images.clear()

    def _shape(self) -> Frame | None:
        """Return the frame that gives the words here their kind: the innermost, but that a cell holds all within."""
        for frame in reversed(self._frames):
            if frame.kind is Kind.TABLE_CELL or (frame.kind is not None and not self._is_in_cell()):
                return None if frame.is_used else frame
        return None

    def _is_in_cell(self) -> bool:
        return any(frame.kind is Kind.TABLE_CELL for frame in self._frames)

    def _shaped(self, piece: Piece, is_below_image: bool) -> Piece:
        frame = self._shape()
        if frame is None or frame.kind is None:
            if is_below_image and len(piece.text.split()) <= _LONGEST_CAPTION and not piece.text[0].islower():
                return msgspec.structs.replace(piece, kind=Kind.CAPTION, reason="the words of a picture's paragraph")
            reason, self.reason = self.reason or "a paragraph", ""
            return msgspec.structs.replace(piece, kind=Kind.PARAGRAPH, reason=reason)
        is_item = frame.kind is Kind.LIST_ITEM
        frame.is_used = is_item
        return msgspec.structs.replace(
            piece, kind=frame.kind, reason=frame.reason, level=frame.level, is_item=is_item,
            number=frame.number, cell=frame.cell,
        )  # fmt: skip

    def _box(self) -> Box | None:
        return next((frame.box for frame in reversed(self._frames) if frame.box), None)

    def _language(self) -> str:
        return next((frame.language for frame in reversed(self._frames) if frame.language), "")

"""A piece: what stands together in a file, as its format's reader hands it over."""

from __future__ import annotations

import enum

import msgspec

from pipeline.model.markup import Mark
from pipeline.model.page import Box, Cell, Kind

END_OF_FILE = 99  # the gap after the last piece


class Evidence(msgspec.Struct, frozen=True):
    """One weak sign that a piece is furniture, or that it is not."""

    weight: float  # in nats, towards furniture; below 0 it speaks for content
    reason: str  # in words that an editor understands: "stands in the page's footer"


class Field(enum.StrEnum):
    """What a piece of metadata says of the page, where the format names it: front matter, a meta element, JSON-LD."""

    TITLE = "title"
    SITE = "site"
    LANGUAGE = "language"
    PUBLISHED = "published"
    UPDATED = "updated"
    REVIEW_DUE = "review due"
    AUTHOR = "author"
    REVIEWER = "reviewer"
    CLEAN = "clean"  # “true”: nothing of a website is left in the file
    OTHER = "other"


class Piece(msgspec.Struct, frozen=True):
    """A paragraph, heading, list item, cell …: its words, and all that the file tells of it.

    Every word of the file that a reader could see is in exactly one piece, in reading order.
    """

    text: str  # entities decoded, white space folded to single spaces, without list marker; never empty
    anchors: tuple[tuple[int, int], ...]  # offset in `text` → offset in the decoded file; rising, the first at 0
    kind: Kind | None = None  # what the format says it is; None where it does not say
    reason: str = ""  # why, where the format says: "an h2 element"
    level: int = 0  # of a heading, from 1; of a list item, its depth, from 1
    is_item: bool = False
    number: int = 0  # of an item in a numbered list
    indent: int = 0  # columns before its first word or marker; 0 where the format has no such thing
    gap: int = 1  # blank lines before it; 1 where the format has no such thing
    gap_after: int = 1  # END_OF_FILE for the last
    marks: tuple[Mark, ...] = ()
    cell: Cell | None = None
    box: Box | None = None
    language: str = ""
    target: str = ""
    link_share: float = 0.0  # how much of its words lead elsewhere, 0 to 1
    evidence: tuple[Evidence, ...] = ()  # what the format says of being furniture; its sum above 0 decides
    field: Field | None = None  # of metadata whose meaning the format names; `text` is then the bare value

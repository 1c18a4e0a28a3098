"""A page as one language's reader is shown it. Every file of a bundle is written from this record.

It is also the schema of `page.json`: the fields below, by these names, as JSON objects and arrays.
Dates are written 2015-05-13; a field without a value is null or empty, never absent.

Texts are plain: no markup, and no invisible marks for direction. Whoever sets them in a page escapes them.
What is marked in a text stands beside it, in `marks`: `start` and `end` count its code points from 0, the end
not included; `kind` is "link", "strong", "emphasis", "abbreviation", "code", "superscript", "subscript", "quote",
"language" or "line break" (which covers the space that it stands for). Marks nest and never cross; an outer one
comes before an inner one. The `target` of a link is safe to follow: a web, mail or telephone address, a page beside
this one, or a `#` and a section's anchor.
"""

from __future__ import annotations

import datetime
import enum

import msgspec

from pipeline.model.markup import Mark
from pipeline.model.page import Box, Cell


class Stand(enum.StrEnum):
    """How far the words shown, or left out, are."""

    SOURCE = "source"  # the page in its own language
    TRANSLATED = "translated"
    DRAFT = "draft"  # a translation that no person has approved: shown in previews, and marked
    # What is left out, and why. Of these only a title is shown, in the source's language, and said to be.
    MISSING = "missing"  # the catalogue has no entry for it
    UNTRANSLATED = "untranslated"
    CHANGED = "changed"  # the translation is of a source text that has changed since

    @property
    def is_left_out(self) -> bool:
        """Whether there is no translation that a reader could be shown."""
        return self in (Stand.MISSING, Stand.UNTRANSLATED, Stand.CHANGED)


class ShownBlock(msgspec.Struct, frozen=True):
    """One block in the flow."""

    id: str  # the string's id: the same in every language, and kept when the text is edited
    # "paragraph", "list introduction", "list item", "table cell", "term", "definition", "caption" or "image"
    kind: str
    text: str  # of an image: its description
    state: Stand
    lost: tuple[str, ...] = ()  # in previews: "list", "heading" or "image", where the source lost one at this block
    marks: tuple[Mark, ...] = ()
    level: int = 0  # of a list item: its depth, from 1; 0 elsewhere
    number: int = 0  # of an item in a numbered list; 0 elsewhere
    cell: Cell | None = None  # table, row and column of a table cell, each from 1
    box: Box | None = None  # the box round it: blocks of one box have its number
    language: str = ""  # BCP 47, where the block is in another language than the page


class ShownSection(msgspec.Struct, frozen=True):
    """A heading, and the blocks below it up to the next heading. The first is the title's."""

    id: str  # the heading's string id; empty for a title that the page itself does not bear
    anchor: str  # where a link to this section leads: the same in every language
    level: int  # 1 for the title, then 2 to 6 without jumps
    heading: str
    state: Stand
    blocks: tuple[ShownBlock, ...]
    marks: tuple[Mark, ...] = ()  # in the heading
    box: Box | None = None  # the box round the heading
    language: str = ""  # BCP 47, where the heading is in another language than the page


class LeftOut(msgspec.Struct, frozen=True):
    """A part of the page that this language lacks."""

    id: str
    kind: str
    text: str  # in the source's language
    reason: Stand  # "missing", "untranslated" or "changed"
    after: str  # id of the block or section that stands before the gap


class Source(msgspec.Struct, frozen=True):
    """What the page was made from."""

    file: str
    language: str
    sha256: str  # of the page's file


class ShownPage(msgspec.Struct, frozen=True):
    """The page in one language."""

    page: str
    language: str  # BCP 47
    dir: str  # "ltr" or "rtl"
    title: str  # in the source's language when the first section's state says that it is left out
    channel: str  # "preview" or "live"
    draft: bool  # nobody has signed it off: not for readers
    updated: datetime.date | None  # the date that the source page bears
    source: Source
    sections: tuple[ShownSection, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def is_live(self) -> bool:
        """Whether readers will see it."""
        return self.channel == "live"

    @property
    def is_all_draft(self) -> bool:
        """Whether every text shown is a draft, so that saying it once is enough."""
        states = [section.state for section in self.sections]
        states += [block.state for section in self.sections for block in section.blocks]
        return all(state is Stand.DRAFT or state.is_left_out for state in states)


def anchor(id: str) -> str:
    """Return the address of a string's place in the page: a plain word, and no two ids share one.

    A heading's own words are enough: `symptoms/heading` is found at `#symptoms`. Ids hold no full stop
    and no underscore, so what is made here can clash neither with another id nor with the page's own places.
    """
    parts = id.split("/")
    return parts[0] if parts[1:] == ["heading"] else ".".join(parts)

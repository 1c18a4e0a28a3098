"""Markup inside a text: links, emphasis, line breaks. Carried past translators as short numbered tags.

A text with its marks, as a translator sees it: `You can read <1>about bone scans</1>.<2/>Ask your nurse.`
A pair of tags stands round the words of a mark; a single tag is a line break, and stands for one space.
Where a page's own words look like a tag, their `<` is written `&lt;` (and `&lt;` itself `&amp;lt;`), so
that tags and words never mix.
"""

from __future__ import annotations

import enum

import msgspec


class MarkKind(enum.StrEnum):
    """What a mark says of its words."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    ABBREVIATION = "abbreviation"
    CODE = "code"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    QUOTE = "quote"
    LANGUAGE = "language"  # words in another language than the page
    BREAK = "line break"


class Mark(msgspec.Struct, frozen=True, order=True):
    """One stretch of marked words in a block's text. Marks of a block nest or stand apart; they never cross."""

    start: int  # in the block's text, 0-based, in code points
    end: int  # half-open; a break covers the one space that it stands for
    kind: MarkKind
    target: str = ""  # of a link: where it leads, as the file has it, entities decoded; "" where it lost its target
    title: str = ""  # of an abbreviation: what it is short for; of a link: its title
    language: str = ""  # BCP 47, where the words are in another language than the page

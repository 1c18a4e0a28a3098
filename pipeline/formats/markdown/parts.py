"""What a Markdown page is made of, before anybody asks what it means."""

from __future__ import annotations

import msgspec


class Tangled(Exception):
    """Parts nest too deep, or take too long to tell apart. `at` is a line of the page, or an offset in a part."""

    def __init__(self, at: int) -> None:
        self.at = at
        super().__init__(at)


class Part(msgspec.Struct, frozen=True):
    """The beginning, end or content of a heading, list, table …, as CommonMark names it."""

    kind: str  # "heading_open", "inline", "list_item_close" …
    lines: tuple[int, ...]  # first line, and the one after the last
    content: str = ""
    info: str = ""
    markup: str = ""
    tag: str = ""


class Bit(msgspec.Struct, frozen=True):
    """A stretch of words inside a part, or a piece of markup."""

    kind: str  # words, decoded, code, open, close, image, html_inline, hardbreak, softbreak, note
    at: int  # in the part's content
    text: str = ""  # the words; of open and close, which mark
    target: str = ""
    title: str = ""
    inner: tuple[Bit, ...] = ()  # of an image: its description

    def moved(self, by: int) -> Bit:
        """Return the same bit, further on in the content."""
        return msgspec.structs.replace(self, at=self.at + by)

"""What a part of Markdown is to the words in it: a heading, a list, an item, a quote."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.formats.markdown.call_outs import call_out
from pipeline.formats.markdown.parts import Part
from pipeline.formats.markdown.sheet import Frame, Sheet
from pipeline.formats.markdown.source import Line
from pipeline.model.page import CallOut, Kind

ALERT = re.compile(r"\[!(?P<name>[\w-]+)\][+-]?[ \t]*")  # what GitHub's and Obsidian's call-outs begin with
_LONGEST_RULE = 5  # dashes; an underline is mostly as long as its heading
_TITLE_WORDS = 14  # a longer line above a rule is a paragraph
_SENTENCE_END = re.compile(r"[.!?:;,][\"'”’)\]]*$")


def frame_of(part: Part, after: Sequence[Part], page: Sequence[Line], sheet: Sheet) -> Frame | None:
    """Return the frame that a part opens, given the two parts after it; None where it shapes no words."""
    name = part.kind.removesuffix("_open")
    if name == "heading":
        return _heading(part, after, page)
    if name in ("bullet_list", "ordered_list"):
        return Frame(named(name))
    if name == "list_item":
        number = int(part.info) if part.info.isdecimal() else 0
        return Frame(named(name), Kind.LIST_ITEM, "a list item", sheet.depth("list"), number)
    if name == "blockquote":
        return Frame(named(name), box=sheet.box(_alert(after) or CallOut.QUOTE))
    if name in ("dt", "dd"):
        return Frame(named(name), Kind.TERM if name == "dt" else Kind.DEFINITION, "a definition list")
    return None


def named(name: str) -> str:
    """Return the name of Markdown's frames: no HTML tag ends them."""
    return f"markdown {name}"


def _heading(part: Part, after: Sequence[Part], page: Sequence[Line]) -> Frame:
    """Return a heading; but a long sentence above a rule (`---`) is a paragraph with a rule below."""
    text = after[0].content if after else ""
    is_sentence = len(text.split()) > _TITLE_WORDS or _SENTENCE_END.search(text)
    rule = page[part.lines[1] - 1].text.strip()
    if part.markup == "-" and is_sentence and len(rule) <= _LONGEST_RULE:
        return Frame(named("heading"))
    signs = part.markup * int(part.tag[1:]) if part.markup == "#" else part.markup
    return Frame(named("heading"), Kind.HEADING, f"a heading ({signs})", int(part.tag[1:]))


def _alert(after: Sequence[Part]) -> CallOut | None:
    """Return what a quote that begins with `[!WARNING]` is."""
    found = ALERT.match(after[1].content) if len(after) > 1 else None
    return call_out(found["name"]) if found else None

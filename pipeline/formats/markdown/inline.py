"""The words of a heading, paragraph, item or cell, put down with their marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.formats.markdown.bold import WHOLE
from pipeline.formats.markdown.draft import Draft
from pipeline.formats.markdown.marked import ANCHOR_SIGNS
from pipeline.formats.markdown.markup import Html
from pipeline.formats.markdown.parts import Bit
from pipeline.formats.markdown.sheet import Sheet
from pipeline.formats.markdown.source import Placing
from pipeline.model.markup import Mark, MarkKind

_ADDRESS = re.compile(r"(?<![\w/])(?:https?://|www\.)[^\s<>]*[^\s<>?!.,:;*_~'\")\]]")
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]*$")
_MARKS = {"emphasis": MarkKind.EMPHASIS, "strong": MarkKind.STRONG, "link": MarkKind.LINK}
_LINK = "a"  # Markdown's links and HTML's share this name


class Inline:
    """Puts the bits of a part's content down on the sheet."""

    def __init__(self, sheet: Sheet, markup: Html) -> None:
        self._sheet = sheet
        self._html = markup

    def put(self, bits: Sequence[Bit], placing: Placing) -> None:
        """Put down words and marks. What no bit ends, ends here."""
        if _is_bold(bits):
            self._sheet.reason = WHOLE
        for index, bit in enumerate(bits):
            if bit.kind == "image":
                self._image(bit, bits[index + 1 :][:3], placing)
            elif bit.kind == "html_inline":
                self._html.inline(bit.text, bit.at, placing)
            else:
                put(self._sheet.draft, bit, placing)
        self._sheet.draft.close_all()

    def _image(self, bit: Bit, after: Sequence[Bit], placing: Placing) -> None:
        """Put an image down. One that stands between sentences parts the paragraph: it was no part of it."""
        words = Draft()
        for inner in bit.inner:
            put(words, inner, placing)
        is_linked = self._sheet.draft.is_within(_LINK)
        if self._sheet.is_running_text() and not is_linked and self._is_between_sentences(after):
            self._sheet.flush()
        self._sheet.image(words, bit.target, is_linked)

    def _is_between_sentences(self, after: Sequence[Bit]) -> bool:
        text = next((bit.text.lstrip() for bit in after if bit.kind == "words" and bit.text.strip()), "")
        starts = not text or text[0].isupper() or text[0].isdigit()
        return starts and _SENTENCE_END.search(self._sheet.draft.last_words[-9:]) is not None


def _is_bold(bits: Sequence[Bit]) -> bool:
    """Whether the words are bold from the first to the last."""
    shown = [bit for bit in (*bits[:2], *bits[-2:]) if bit.kind != "words" or bit.text.strip()]
    if len(shown) < 2:
        return False
    begins, ends = (shown[0].kind, shown[0].text), (shown[-1].kind, shown[-1].text)
    return begins == ("open", "strong") and ends == ("close", "strong")


def without_anchor(bits: tuple[Bit, ...]) -> tuple[Bit, ...]:
    """Return a heading's bits without the sign that links to the heading itself: `## Symptoms [#](#symptoms)`."""
    for at in range(len(bits) - 2):
        begins, sign, ends = bits[at : at + 3]
        is_sign = begins.kind == "open" and ends.kind == "close" and sign.text.strip() in ANCHOR_SIGNS
        if is_sign and begins.text == "link" and "#" in begins.target:
            return (*bits[:at], *bits[at + 3 :])
    return bits


def put(draft: Draft, bit: Bit, placing: Placing) -> None:
    """Put one bit down; an image or a tag inside a description has no words."""
    if bit.kind == "words":
        _words(draft, bit, placing)
    elif bit.kind == "decoded":
        draft.decoded(bit.text, placing.at(bit.at))
    elif bit.kind == "softbreak":
        draft.line_end()
    elif bit.kind == "hardbreak":
        draft.line_break()
    elif bit.kind == "open":
        name = _LINK if bit.text == "link" else f"markdown {bit.text}"
        draft.open(name, Mark(0, 0, _MARKS[bit.text], bit.target, bit.title))
    elif bit.kind == "close":
        draft.close(_LINK if bit.text == "link" else f"markdown {bit.text}")
    elif bit.kind == "code":
        _marked(draft, bit, placing, MarkKind.CODE)
    elif bit.kind == "note":
        _marked(draft, bit.moved(2), placing, MarkKind.SUPERSCRIPT)
    elif bit.kind == "image":
        for inner in bit.inner:
            put(draft, inner, placing)


def _marked(draft: Draft, bit: Bit, placing: Placing, kind: MarkKind) -> None:
    draft.open("markdown", Mark(0, 0, kind))
    draft.words(bit.text, bit.at, placing)
    draft.close("markdown")


def _words(draft: Draft, bit: Bit, placing: Placing) -> None:
    """Put words down; a bare address among them is a link."""
    at = 0
    for found in () if draft.is_within(_LINK) else _ADDRESS.finditer(bit.text):
        draft.words(bit.text[at : found.start()], bit.at + at, placing)
        target = found.group() if "://" in found.group() else f"http://{found.group()}"
        draft.open(_LINK, Mark(0, 0, MarkKind.LINK, target))
        draft.words(found.group(), bit.at + found.start(), placing)
        draft.close(_LINK)
        at = found.end()
    draft.words(bit.text[at:], bit.at + at, placing)

"""The words of a page in one piece, as rules about wording look at them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import accumulate

import msgspec

from pipeline.model.cut import Cutter
from pipeline.model.kept import kept
from pipeline.model.page import Block, Document
from pipeline.model.text import Span

_WORD = re.compile(r"[^\W_]+(?:['&-][^\W_]+)*")
_CUTTER = Cutter("'&-")
_INSIDE = re.compile(r"\d[.,:]\d")  # looked for two characters before a digit: a number that has begun already
_PART = re.compile(r"[^\W_]+")


class Prose(msgspec.Struct, frozen=True):
    """What a reader reads. All texts are as long as the page's reading text, so a place in one is a place in all.

    A newline character stands between blocks, so a pattern that avoids it stays within one.
    """

    page: Document
    text: str  # the reading text, with spaces in place of furniture and metadata
    running: str  # the same, with spaces in place of the title and headings too
    plain: str  # `text` in small letters, with straight apostrophes
    places: dict[str, list[int]]  # each word of `plain` → where it begins; the parts of joined words too
    words: frozenset[str]  # of `places`
    figures: tuple[int, ...] = ()  # where each number begins; “2.5”, “1,000” and “5:30” begin once, “5-10” twice

    def block(self, span: Span) -> Block:
        """Return the block in which a span begins."""
        return self.page.blocks[bisect_right(self.page.blocks, span.start, key=_start) - 1]


@kept
def prose(page: Document) -> Prose:
    """Return the words of a page in one piece."""
    text = _masked(page, lambda block: not block.is_content)
    running = _masked(page, lambda block: not block.is_content or block.is_heading)
    plain = _plain(text)
    places = _places(plain)
    return Prose(page, text, running, plain, places, frozenset(places), _figures(places, plain))


def _places(plain: str) -> dict[str, list[int]]:
    """Return where each word begins. To cut the text at spaces takes half the time of looking for words in it."""
    places: dict[str, list[int]] = defaultdict(list)
    pieces = _CUTTER.spaced(plain).split(" ")
    starts = accumulate([len(piece) + 1 for piece in pieces], initial=0)
    for piece, at in zip(pieces, starts, strict=False):
        places[piece].append(at)
    joined = {piece: places.pop(piece) for piece in [piece for piece in places if not piece.isalnum()]}
    for piece, ats in joined.items():
        for word, inside in _words_in(piece):
            places[word] = sorted(places[word] + [at + inside for at in ats])
    return places


def _words_in(piece: str) -> Iterator[tuple[str, int]]:
    """Yield the words of a piece with other signs, and where they begin in it: “mother-in-law”, and its parts."""
    for word in _WORD.finditer(piece):
        yield word[0], word.start()
        if not word[0].isalnum():
            for part in _PART.finditer(word[0]):
                yield part[0], word.start() + part.start()


def _figures(places: dict[str, list[int]], plain: str) -> tuple[int, ...]:
    begins = sorted(at for word, found in places.items() if word[0].isdigit() for at in found)
    return tuple(at for at in dict.fromkeys(begins) if not _INSIDE.match(plain, max(0, at - 2)))


def _plain(text: str) -> str:
    """Return the text in small letters; a letter that would become two stays as it is."""
    small = text.lower().replace("’", "'")
    if len(small) == len(text):
        return small
    return "".join(low if len(low := one.lower()) == 1 else one for one in text).replace("’", "'")


def _masked(page: Document, is_hidden: Callable[[Block], bool]) -> str:
    """Return the reading text with spaces in place of some blocks."""
    parts, at = [], 0
    for block in page.blocks:
        if is_hidden(block):
            parts.append(page.text[at : block.span.start] + " " * len(block.text))
            at = block.span.end
    return "".join(parts) + page.text[at:]


def _start(block: Block) -> int:
    return block.span.start

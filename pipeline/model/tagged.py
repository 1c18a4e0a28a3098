"""A text with numbered tags in it, as a translator gives it back: its words, and the marks that its tags stand for."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from pipeline.model.markup import TAG, Mark, kept, outer, tags
from pipeline.model.text import Span

_ESCAPED = re.compile("&(?:(?P<more>amp;)(?=(?:amp;)*+lt;)|lt;)")
_SPACES = " \t\n"


class Role(enum.StrEnum):
    """What a part of a tagged text is."""

    WORDS = "words"
    OPENS = "opens"
    CLOSES = "closes"
    SINGLE = "single"


class Part(msgspec.Struct, frozen=True):
    """Some words of a tagged text, or one tag."""

    role: Role
    span: Span  # in the tagged text
    number: int = 0  # of a tag
    is_odd: bool = False  # a tag that both closes and stands alone: `</1/>`


class Reading(msgspec.Struct, frozen=True):
    """The words of a tagged text, and where each of its characters stands there."""

    text: str
    spans: tuple[tuple[int, int], ...] | None  # of each character, in the tagged text; None where they are the same

    def spread(self, span: Span) -> Span:
        """Return where a stretch of the words stands in the tagged text, without tags at its edges."""
        if self.spans is None or not self.spans:
            return span
        start = self.spans[span.start][0] if span.start < len(self.spans) else self.spans[-1][1]
        return Span(start, max(start, self.spans[span.end - 1][1] if span.end > span.start else start))


def parts(text: str) -> Iterator[Part]:
    """Yield the words and the tags of a tagged text, in order. Joined, their spans are the text."""
    at = 0
    for found in TAG.finditer(text) if "<" in text else ():
        if found.start() > at:
            yield Part(Role.WORDS, Span(at, found.start()))
        role = Role.CLOSES if found["closes"] else Role.SINGLE if found["single"] else Role.OPENS
        is_odd = bool(found["closes"] and found["single"])
        yield Part(role, Span(*found.span()), int(found["number"]), is_odd)
        at = found.end()
    if at < len(text):
        yield Part(Role.WORDS, Span(at, len(text)))


def plain(text: str) -> str:
    """Return the words of a tagged text. A line break is a space; spaces beside it are no more than that one."""
    return reading(text).text


@lru_cache(maxsize=2_000)
def reading(text: str) -> Reading:
    """Return the words of a tagged text, with the way back to it."""
    if "<" not in text and "&" not in text:
        return Reading(text, None)
    letters = [letter for part in _trimmed(text) for letter in _letters(text, part)]
    return Reading("".join(letter for letter, _, _ in letters), tuple((start, end) for _, start, end in letters))


def _trimmed(text: str) -> Iterator[Part]:
    """Yield the parts, without the spaces that a translator has put beside a line break."""
    found = list(parts(text))
    for at, part in enumerate(found):
        start, end = part.span.start, part.span.end
        if part.role is Role.WORDS and at and found[at - 1].role is Role.SINGLE:
            start = end - len(part.span.of(text).lstrip(_SPACES))
        if part.role is Role.WORDS and at + 1 < len(found) and found[at + 1].role is Role.SINGLE:
            end = start + len(text[start:end].rstrip(_SPACES))
        yield replace(part, span=Span(start, end))


def _letters(text: str, part: Part) -> Iterator[tuple[str, int, int]]:
    """Yield the characters of a part, each with where it begins and ends in the tagged text."""
    if part.role is Role.SINGLE:
        yield " ", part.span.start, part.span.end
    if part.role is not Role.WORDS:
        return
    at = part.span.start
    for found in _ESCAPED.finditer(text, at, part.span.end):
        yield from ((text[each], each, each + 1) for each in range(at, found.start()))
        yield ("&" if found["more"] else "<"), found.start(), found.end()
        at = found.end()
    yield from ((text[each], each, each + 1) for each in range(at, part.span.end))


class Marked(msgspec.Struct, frozen=True):
    """Words with their marks."""

    text: str
    marks: tuple[Mark, ...] = ()


def restored(translation: str, text: str, marks: Iterable[Mark]) -> Marked:
    """Return a translation's words with the marks of the text that it translates; its tags must be sound.

    Marks round the whole text go round the whole translation. That words are in another language is said
    only of those that stand as they were.
    """
    words = plain(translation)
    found = kept(text, marks)
    whole = [_fitted(mark, (0, len(words)), words, text) for mark in outer(text, found)]
    known = {tag.number: tag.marks for tag in tags(text, found)}
    inner = [
        _fitted(mark, stretch, words, text)
        for number, stretch in _stretches(translation)
        for mark in known.get(number, ())
    ]
    return Marked(words, kept(words, (*whole, *inner)))


def _stretches(translation: str) -> list[tuple[int, tuple[int, int]]]:
    """Return the number of each tag with where its words begin and end in the plain text, in order of opening."""
    found: list[tuple[int, tuple[int, int]]] = []
    open_at: dict[int, int] = {}  # a number → its place in `found`
    at = 0
    for part in _trimmed(translation):
        before, at = at, at + sum(1 for _ in _letters(translation, part))
        if part.role is Role.CLOSES and part.number in open_at:
            place = open_at.pop(part.number)
            found[place] = (part.number, (found[place][1][0], at))
        elif part.role in (Role.OPENS, Role.SINGLE):
            open_at[part.number] = len(found)
            found.append((part.number, (before, at)))
    return found


def _fitted(mark: Mark, stretch: tuple[int, int], words: str, text: str) -> Mark:
    """Return a mark at its place in the translation."""
    start, end = stretch
    is_as_it_was = words[start:end].strip() == text[mark.start : mark.end].strip()
    return replace(mark, start=start, end=end, language=mark.language if is_as_it_was else "")

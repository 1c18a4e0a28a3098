"""Markup inside a text: links, emphasis, line breaks. Carried past translators as short numbered tags.

A text with its marks, as a translator sees it: `You can read <1>about bone scans</1>.<2/>Ask your nurse.`
A pair of tags stands round the words of a mark; a single tag is a line break, and stands for one space.
Where a page's own words look like a tag, their `<` is written `&lt;` (and `&lt;` itself `&amp;lt;`), so
that tags and words never mix. What a translator makes of it is read in `model/tagged.py`.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator
from itertools import groupby

import msgspec
from msgspec.structs import replace

# Spaces and direction marks may stand inside a tag: some tools put them there. Nothing here can backtrack.
_PAD = "[\\s\u061c\u200e\u200f\u2066-\u2069]*+"
TAG = re.compile(rf"<{_PAD}(?P<closes>/?){_PAD}(?P<number>\d{{1,9}}+){_PAD}(?P<single>/?){_PAD}>")
_ESCAPE = re.compile("&(?=(?:amp;)*+lt;)")


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


_ONCE = frozenset(MarkKind) - {MarkKind.QUOTE, MarkKind.LANGUAGE, MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT}


class Mark(msgspec.Struct, frozen=True, order=True):
    """One stretch of marked words in a block's text. Marks of a block nest or stand apart; they never cross."""

    start: int  # in the block's text, 0-based, in code points
    end: int  # half-open; a break covers the one space that it stands for
    kind: MarkKind
    target: str = ""  # of a link: where it leads, as the file has it, entities decoded; "" where it lost its target
    title: str = ""  # of an abbreviation: what it is short for; of a link: its title
    language: str = ""  # BCP 47, where the words are in another language than the page


class Tag(msgspec.Struct, frozen=True):
    """What one number in a string stands for: the marks of one stretch of words, the outer before the inner."""

    number: int  # from 1, by order of appearance
    marks: tuple[Mark, ...]

    @property
    def is_break(self) -> bool:
        """Whether it is a single tag, and no pair."""
        return self.marks[0].kind is MarkKind.BREAK

    @property
    def is_link(self) -> bool:
        """Whether it makes a link of its words."""
        return any(mark.kind is MarkKind.LINK for mark in self.marks)


class Step(msgspec.Struct, frozen=True):
    """One step through a marked text: some of its words, or a mark that begins or ends."""

    text: str = ""
    opens: Mark | None = None
    closes: Mark | None = None


def kept(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return the marks that show, in order, the outer before the inner, without spaces at their edges.

    Left out are marks without a visible word, links that lost their target, what stands inside its like
    (bold inside bold), and a break that covers anything but one space. A mark that would cross another
    ends with it.
    """
    found: list[Mark] = []
    around: list[Mark] = []
    last: dict[MarkKind, int] = {}  # where the last mark of a kind ends
    for mark in _in_order(_trimmed(text, mark) for mark in _in_order(marks)):
        while around and around[-1].end <= mark.start:
            around.pop()
        own = replace(mark, end=min(mark.end, around[-1].end)) if around else mark
        is_inside_its_like = own.kind in _ONCE and own.start < last.get(own.kind, 0)
        if _shows(text, own) and not is_inside_its_like:
            found.append(own)
            around.append(own)
            last[own.kind] = own.end
    return tuple(found)


def _in_order(marks: Iterable[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _trimmed(text: str, mark: Mark) -> Mark:
    start, end = max(mark.start, 0), min(mark.end, len(text))
    if mark.kind is not MarkKind.BREAK:
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
    return mark if (start, end) == (mark.start, mark.end) else replace(mark, start=start, end=end)


def _shows(text: str, mark: Mark) -> bool:
    if mark.kind is MarkKind.BREAK:
        is_one = mark.end - mark.start == 1 and text[mark.start] == " "
        beside = text[max(mark.start - 1, 0) : mark.start] + text[mark.end : mark.end + 1]
        return is_one and not any(letter in beside for letter in " \t\n")
    told = {MarkKind.LINK: mark.target, MarkKind.ABBREVIATION: mark.title, MarkKind.LANGUAGE: mark.language}
    return mark.start < mark.end and bool(told.get(mark.kind, mark.kind))


def outer(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return the marks round the whole text. A translator does not see them: they go round any translation."""
    return tuple(mark for mark in kept(text, marks) if (mark.start, mark.end) == (0, len(text)))


def tags(text: str, marks: Iterable[Mark]) -> tuple[Tag, ...]:
    """Return what each number stands for in the string that a text and its marks make.

    Marks of the very same words share a number: a link in bold is one pair of tags.
    """
    inner = (mark for mark in kept(text, marks) if (mark.start, mark.end) != (0, len(text)))
    stretches = groupby(inner, key=lambda mark: (mark.start, mark.end))
    return tuple(Tag(number, tuple(same)) for number, (_, same) in enumerate(stretches, start=1))


def tagged(text: str, marks: Iterable[Mark]) -> str:
    """Return a text as a translator sees it, its marks as numbered tags.

    Without marks it is the text itself, but where its own words look like a tag.
    """
    found = tags(text, marks)
    numbers = {tag.marks[0]: tag.number for tag in found}
    parts: list[str] = []
    for step in steps(text, numbers):
        if step.opens and step.opens.kind is MarkKind.BREAK:
            parts.append(f"<{numbers[step.opens]}/>")
        elif step.opens:
            parts.append(f"<{numbers[step.opens]}>")
        elif step.closes:
            parts.append(f"</{numbers[step.closes]}>")
        else:
            parts.append(_escaped(step.text))
    return "".join(parts)


def steps(text: str, marks: Iterable[Mark]) -> Iterator[Step]:
    """Yield a text's words, and each mark where it begins and where it ends; a break only begins.

    The marks are in order and do not cross. The words of a break are left out.
    """
    at = 0
    open_marks: list[Mark] = []
    for mark in (*marks, None):
        while open_marks and (mark is None or open_marks[-1].end <= mark.start):
            closed = open_marks.pop()
            yield from _words(text[at : closed.end])
            at = max(at, closed.end)
            yield Step(closes=closed)
        edge = len(text) if mark is None else mark.start
        yield from _words(text[at:edge])
        at = max(at, edge)
        if mark is None:
            return
        yield Step(opens=mark)
        if mark.kind is MarkKind.BREAK:
            at = mark.end
        else:
            open_marks.append(mark)


def _words(text: str) -> Iterator[Step]:
    if text:
        yield Step(text)


def _escaped(words: str) -> str:
    """Return words in which nothing looks like a tag or like an escaped one."""
    if "<" not in words and "&" not in words:
        return words
    apart = _ESCAPE.sub("&amp;", words)
    return TAG.sub(lambda found: f"&lt;{found[0][1:]}", apart)

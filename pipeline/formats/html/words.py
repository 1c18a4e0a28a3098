"""The words of one piece, gathered as tags and texts come by: white space folded, entities decoded, marks kept."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.html.entities import ENTITY, decoded
from pipeline.model.markup import Mark, MarkKind

_UNSEEN = "\u00ad\u200b\ufeff"  # soft hyphens and zero-width spaces: places to break a line, no words
_MOST_MARKS = 16  # one in another
# Marks that may stand in others of their kind: each says something of its own.
_TELLING = frozenset((MarkKind.LANGUAGE, MarkKind.ABBREVIATION))
_SPECIAL = re.compile(rf"\s\s+|{ENTITY}|[{_UNSEEN}]+")
_BREAK = MarkKind.BREAK
_TO_SPACE = {ord(one): " " for one in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"}
_TO_SPACE |= dict.fromkeys(range(0x2000, 0x200B), " ")


class OpenMark(msgspec.Struct, eq=False, gc=False):
    """Markup that has begun and not ended. `start` is in the text that is being gathered."""

    kind: MarkKind
    target: str = ""
    title: str = ""
    language: str = ""
    start: int = 0


# The text of one piece, the way back to the file, and its marks.
Gathered = tuple[str, tuple[tuple[int, int], ...], tuple[Mark, ...]]


class Words:
    """The text of the piece that is being gathered. Marks that are still open go on in the next piece."""

    def __init__(self) -> None:
        self._open: list[OpenMark] = []
        self._clear()

    def _clear(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._anchors: list[tuple[int, int]] = []
        self._marks: list[tuple[int, int, OpenMark]] = []
        self._space = -1  # where white space stands in the file that has no word after it yet
        self._shift = -1  # how far the file is ahead of the text

    def add(self, at: int, raw: str) -> None:
        """Take in a text of the file that begins at `at`."""
        if raw.isprintable() and "&" not in raw and "  " not in raw and raw[0] != " " != raw[-1]:
            self._add_plain(at, raw)
            return
        core = raw.strip()
        if not core:
            self.space(at)
            return
        begin = at
        if core is not raw and (lead := len(raw) - len(raw.lstrip())):
            self.space(at)
            begin += lead
        if not core.isprintable() or "&" in core or "  " in core:
            self._add_piecemeal(begin, core)
        else:
            self._add_plain(begin, core)
        if begin + len(core) < at + len(raw):
            self.space(begin + len(core))

    def space(self, at: int) -> None:
        """Part the words before from those after."""
        if self._space < 0 and self.length:
            self._space = at

    def break_line(self, at: int) -> bool:
        """Mark a line break. Returns False where one stands right before it: two part paragraphs."""
        if not self.length:
            return True
        if self._marks and self._marks[-1][1] > self.length:
            return False
        self.space(at)
        self._marks.append((self.length, self.length + 1, OpenMark(MarkKind.BREAK)))
        return True

    def begin(self, mark: OpenMark) -> None:
        """Begin a mark at the next word. Emphasis in emphasis adds nothing."""
        around = self._open
        if around and (len(around) >= _MOST_MARKS or self._is_like_one_around(mark)):
            return
        mark.start = self.length
        around.append(mark)

    def _is_like_one_around(self, mark: OpenMark) -> bool:
        return mark.kind not in _TELLING and any(each.kind is mark.kind for each in self._open)

    def end(self, mark: OpenMark) -> None:
        """End a mark, and those that began inside it, so that marks never cross."""
        while mark in self._open:
            last = self._open.pop()
            self._marks.append((last.start, self.length, last))

    def take(self) -> Gathered | None:
        """Return what was gathered, and begin anew; None where there are no words."""
        if not self.length:
            return None
        parts = self._parts
        text = parts[0] if len(parts) == 1 else "".join(parts)
        if self._open:
            for mark in reversed(self._open):
                self._marks.append((mark.start, self.length, mark))
                mark.start = 0
        taken = text, tuple(self._anchors), _marks(text, self._marks) if self._marks else ()
        self._clear()
        return taken

    def _add_plain(self, at: int, raw: str) -> None:
        """Take in words without white space at their ends."""
        length, space = self.length, self._space
        if space >= 0:
            if space - length != self._shift:
                self._shift = space - length
                self._anchors.append((length, space))
            self._parts.append(" ")
            length += 1
            self._space = -1
        if at - length != self._shift:
            self._shift = at - length
            self._anchors.append((length, at))
        self._parts.append(raw)
        self.length = length + len(raw)

    def _add_piecemeal(self, at: int, raw: str) -> None:
        """Take in words with entities, or with more between them than single spaces."""
        done = 0
        for found in _SPECIAL.finditer(raw):
            start, token = found.start(), found[0]
            if start > done:
                self._add_folded(at + done, raw[done:start])
            done = found.end()
            if token[0] == "&":
                done = start + self._add_entity(at + start, token)
            elif token[0] not in _UNSEEN:
                self.space(at + start)
        if done < len(raw):
            self._add_folded(at + done, raw[done:])

    def _add_folded(self, at: int, raw: str) -> None:
        """Take in words with single white space between them, and perhaps at their ends."""
        words = raw.translate(_TO_SPACE)
        core = words.strip(" ")
        if words[0] == " ":
            self.space(at)
            at += 1
        if core:
            self._add_plain(at, core)
        if words[-1] == " ":
            self.space(at + len(core))

    def _add_entity(self, at: int, token: str) -> int:
        """Take in an entity; return how much of the token it took."""
        characters, length = decoded(token)
        if characters.isspace():
            self.space(at)
        elif characters not in _UNSEEN:
            self._add_plain(at, characters)
        return length


def _marks(text: str, found: list[tuple[int, int, OpenMark]]) -> tuple[Mark, ...]:
    """Return the marks of a text, the outer before the inner, without white space at their ends."""
    made = [_mark(text, *each) for each in found]
    if len(made) > 1:
        made.reverse()  # one that ended later is the outer; the sort leaves equals as they are
        made.sort(key=_place)
    return tuple([mark for mark in made if mark.start < mark.end])


def _mark(text: str, start: int, end: int, mark: OpenMark) -> Mark:
    end = min(end, len(text))
    if mark.kind is not _BREAK:
        while start < end and text[end - 1] == " ":
            end -= 1
        while start < end and text[start] == " ":
            start += 1
    return Mark(start, end, mark.kind, mark.target, mark.title, mark.language)


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end

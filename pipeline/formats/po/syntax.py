"""Reads the entries of a .po file, line by line and strictly: what is not clear is refused, with its line."""

from __future__ import annotations

import re
from typing import NoReturn

from pipeline.formats.po.faults import fault_of
from pipeline.formats.po.quoted import BODY, unescaped
from pipeline.formats.po.records import Field, PoEntry
from pipeline.model.errors import CatalogueError

# Nothing in it is tried twice (*+, ?+), so that no line, however long or odd, takes more than one pass.
_KEYWORD = r"(msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]{1,2}\])?)[ \t]*+"
_LINE = re.compile(rf'[ \t]*+(#~\||#~|#\|)?+[ \t]*+(?:{_KEYWORD})?+"({BODY})"[ \t]*+\r?')
_COMMENT = re.compile(r"[ \t]*+(?:#~[ \t]*+)?+(#(?![~|]).*)")
_BLANK = " \t\r\f\v"
_RESTORE = "put the rest back from version control"


def read_entries(path: str, text: str) -> tuple[tuple[PoEntry, ...], str]:
    """Return the entries in order, the header first among them, and what stands behind the last.

    Raw texts and the rest, joined, are `text`. Lines end at newlines only. Raises CatalogueError.
    """
    reader = _Reader(path, text)
    offset = 0
    for number, line in enumerate(text.split("\n"), 1):
        reader.line, reader.offset = number, offset
        following = offset + len(line) + 1
        found = _LINE.fullmatch(line)
        if found:
            reader.take_text(found)
            reader.end = following
        elif (kept := line.strip(_BLANK)) and kept != "#~":
            reader.take_comment(kept)
            reader.end = following
        offset = following
    reader.finish()
    return tuple(reader.entries), text[reader.start :]


class _Reader:
    """Where the reading stands: the entries so far, and the one in the making."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.line = self.offset = self.start = self.end = 0
        self.entries: list[PoEntry] = []
        self._clear()

    def _clear(self) -> None:
        self.comments: list[str] = []
        self.open: list[Field] = []  # fields without their last pieces
        self.pieces: list[tuple[int, str]] = []  # of the field in the making
        self.previous: list[tuple[str, str]] = []  # keyword and value
        self.is_obsolete = False

    def take_comment(self, line: str) -> None:
        """Take a line without text in quotation marks."""
        found = _COMMENT.match(line)
        if not found:
            self._refuse(*fault_of(line))
        self._begin()
        self.comments.append(found[1])

    def take_text(self, found: re.Match[str]) -> None:
        """Take a line with text in quotation marks, with or without a keyword before it."""
        mark, keyword, raw = found.groups()
        if mark in ("#|", "#~|"):
            self._take_previous(keyword, raw)
            return
        if keyword:
            self._take_keyword(keyword)
        elif not self.pieces or self.end != self.offset:  # a blank line before it: its keyword has been lost
            self._refuse("this text belongs to no entry", "put msgid or msgstr before it, or delete it")
        if len(self.open) == 1 and keyword:
            self.is_obsolete = mark == "#~"
        elif self.is_obsolete != (mark == "#~"):
            self._refuse("only part of this entry is marked as obsolete", "begin each of its lines with #~, or none")
        self.pieces.append((self.offset + found.start(3), raw))

    def _take_previous(self, keyword: str | None, raw: str) -> None:
        """Take a line of the source text before its last change."""
        self._begin()
        if keyword and keyword.startswith("msgstr"):
            self._refuse("a previous text has no msgstr", "delete this line")
        if not keyword and not self.previous:
            self._refuse("this text belongs to no entry", "put #| msgid before it, or delete it")
        if keyword:
            self.previous.append((keyword, self._plain(raw, self.line)))
        else:
            first, value = self.previous[-1]
            self.previous[-1] = (first, value + self._plain(raw, self.line))

    def _take_keyword(self, keyword: str) -> None:
        """Begin a field, if it may stand here."""
        self._close_field()
        if keyword in ("msgctxt", "msgid"):
            last = self.open[-1].keyword if self.open else ""
            if not (keyword == "msgid" and last in ("", "msgctxt")):
                self._begin()
        else:
            self._refuse_out_of_order(keyword)
        self.open.append(Field(keyword, "", self.line, ()))

    def _refuse_out_of_order(self, keyword: str) -> None:
        """Raise CatalogueError unless this msgid_plural or msgstr is the next thing to come."""
        before = [field.keyword for field in self.open]
        if "msgid" not in before:
            self._refuse(f"{keyword} has no msgid before it", "put the source text back above this line")
        forms = sum(word.startswith("msgstr") for word in before)
        wanted = ["msgid_plural", "msgstr"] if before[-1] == "msgid" else []
        if "msgid_plural" in before:
            wanted = [f"msgstr[{forms}]"]
        if keyword not in wanted:
            remedy = f"it should be {wanted[-1]}" if wanted else f"keep one {keyword} for each msgid"
            self._refuse(f"{keyword} does not belong here", remedy)

    def _begin(self) -> None:
        """Close the entry before this line, if one is open."""
        self._close_field()
        if not self.open:
            return
        last = self.open[-1]
        if not last.keyword.startswith("msgstr"):
            missing, remedy = ("msgid", "the source text") if last.keyword == "msgctxt" else ("msgstr", 'msgstr ""')
            self.line = last.line
            self._refuse(f"this entry has no {missing}", f"add {remedy} below it")
        self._close()

    def finish(self) -> None:
        """Close the last entry. Raises CatalogueError when the file ends within one, or within its comments."""
        if self.open:
            self._close_field()
            if not self.open[-1].keyword.startswith("msgstr"):
                self.line = self.open[-1].line
                self._refuse("the file ends in the middle of an entry", _RESTORE)
            self._close()
        elif self.previous or any(line[1:2] in tuple(".:,=") for line in self.comments):
            self.line = self.text.count("\n", 0, self.end - 1) + 1
            self._refuse("the file ends in the middle of an entry", _RESTORE)

    def _close_field(self) -> None:
        if self.pieces:
            field = self.open[-1]
            parts = [self._plain(raw, field.line) for _, raw in self.pieces]
            self.open[-1] = Field(field.keyword, "".join(parts), field.line, tuple(self.pieces))
            self.pieces = []

    def _plain(self, raw: str, line: int) -> str:
        if "\\" not in raw:
            return raw
        try:
            value = unescaped(raw)
        except ValueError:
            value = "\0"
        if "\0" in value:
            self.line = line
            self._refuse("a numbered escape here is no letter", "write the letter itself")
        return value

    def _close(self) -> None:
        """Make an entry of what has been taken."""
        named = {field.keyword: field.value for field in self.open}
        self.entries.append(
            PoEntry(
                raw=self.text[self.start : self.end],
                line=self.open[0].line,
                is_obsolete=self.is_obsolete,
                is_fuzzy=any(_is_fuzzy(line) for line in self.comments),
                comments=tuple(self.comments),
                id=named.get("msgctxt"),
                text=named["msgid"],
                plural=named.get("msgid_plural"),
                translations=tuple(field for field in self.open if field.keyword.startswith("msgstr")),
                previous=dict(self.previous).get("msgid", ""),
            )
        )
        self.start = self.end
        self._clear()

    def _refuse(self, problem: str, remedy: str) -> NoReturn:
        raise CatalogueError(self.path, problem, remedy, self.line)


def _is_fuzzy(comment: str) -> bool:
    return "fuzzy" in comment and comment[1:2] in (",", "=") and "fuzzy" in map(str.strip, comment[2:].split(","))

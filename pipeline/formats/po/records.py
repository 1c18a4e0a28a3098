"""A .po file as it stands: its entries, each with its own characters and what they say.

Joined together, the raw texts are the file again. So an entry that nobody changes keeps its comments,
its wrapping and its line ends, whatever tool wrote them.
"""

from __future__ import annotations

import msgspec


class Field(msgspec.Struct, frozen=True, gc=False):
    """One keyword of an entry, with the text in quotation marks behind it."""

    keyword: str  # msgctxt, msgid, msgid_plural or msgstr
    value: str  # what the text says: escapes resolved, lines joined
    line: int  # of the keyword, 1-based
    pieces: tuple[tuple[int, str], ...]  # (offset in the file, characters between the quotation marks)


class PoEntry(msgspec.Struct, frozen=True, gc=False):
    """One entry of a .po file; also its header, which is an entry for the empty text."""

    raw: str  # from the blank lines before it to the end of its last line
    line: int  # of its first keyword, 1-based
    is_obsolete: bool  # commented out with #~
    is_fuzzy: bool
    comments: tuple[str, ...]  # lines that begin with #, as they stand; without previous texts and obsolete entries
    id: str | None  # msgctxt; None when it has none
    text: str  # msgid
    plural: str | None  # msgid_plural
    translations: tuple[Field, ...]  # msgstr, or msgstr[0] and so on
    previous: str = ""  # the msgid of its #| lines

    @property
    def has_translation(self) -> bool:
        """Whether anything has been translated, if only one form."""
        return any(self.values)

    @property
    def values(self) -> tuple[str, ...]:
        """What the translation says, form by form."""
        return tuple(form.value for form in self.translations)

    @property
    def is_translated(self) -> bool:
        """Whether every form has a translation, fuzzy or not."""
        return all(self.values)

    @property
    def base(self) -> str:
        """The source text that the translation was made for, when the source has changed since."""
        return self.previous if self.is_fuzzy and self.has_translation else ""

    def commented(self, mark: str) -> tuple[str, ...]:
        """Return what its comments of one sort say: mark is "#." for notes, "#:" for references, "#" for a person's."""
        lines = (line.strip() for line in self.comments)
        if mark == "#":
            return tuple(line[1:].strip() for line in lines if line[1:2] not in (".", ":", ",", "="))
        return tuple(line[2:].strip() for line in lines if line.startswith(mark))


class PoFile(msgspec.Struct, frozen=True):
    """A .po file: header, entries (obsolete ones among them), and what follows the last."""

    path: str
    has_mark: bool  # the file begins with a byte order mark, which is in no entry
    text: str  # all characters but the byte order mark
    header: PoEntry
    entries: tuple[PoEntry, ...]  # in the file's order
    trailing: str
    line_end: str  # the one that most lines have: a newline, or carriage return and newline

    def written(self, raws: tuple[str, ...] | None = None) -> bytes:
        """Return the file's bytes, with other entries' raw texts in place of its own if they are given.

        A last line that lacks its line end is given one when something now stands below it.
        """
        own = tuple(entry.raw for entry in self.entries) if raws is None else raws
        parts = [part for part in (self.header.raw, *own, self.trailing) if part]
        ended = [part if part.endswith("\n") else part + self.line_end for part in parts[:-1]]
        mark = "\ufeff" if self.has_mark else ""
        return "".join((mark, *ended, parts[-1])).encode()

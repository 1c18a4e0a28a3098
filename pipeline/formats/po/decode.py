"""The bytes of a .po file as text, or what they are instead."""

from __future__ import annotations

import re

from pipeline.model.errors import CatalogueError

# Far above any catalogue that people write (20,000 entries make about 5 MB), far below what would fill memory.
_LIMIT = 50_000_000
_MARK = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_CHARSET = re.compile(rb"charset=([\w.:-]{1,40})", re.IGNORECASE)
_RESTORE = "put the catalogue back from version control"
_SAVE = "save it as UTF-8 and say so in its header"


def decoded(path: str, data: bytes) -> tuple[bool, str]:
    """Return whether a byte order mark stands first, and the text without it.

    Raises CatalogueError for what cannot be a catalogue. Lines are not looked at.
    """
    if len(data) > _LIMIT:
        raise CatalogueError(path, "the file is larger than 50 MB", "split it, or put back the right file")
    if data.startswith(_UTF16):
        raise CatalogueError(path, "the file is in UTF-16 or UTF-32", _SAVE, 1)
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise CatalogueError(path, "there is a NUL character here, so this is not a text file", _RESTORE, line)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise _not_utf8(path, data, error) from None
    return data.startswith(_MARK), text.removeprefix("\ufeff")


def _not_utf8(path: str, data: bytes, error: UnicodeDecodeError) -> CatalogueError:
    line = data.count(b"\n", 0, error.start) + 1
    named = _CHARSET.search(data)
    if error.end == len(data) and error.reason == "unexpected end of data":
        return CatalogueError(path, "the file ends in the middle of a letter: it was cut short", _RESTORE, line)
    if named and named[1].lower() not in (b"utf-8", b"utf8", b"charset"):
        return CatalogueError(path, f"the file is in {named[1].decode()}, not in UTF-8", _SAVE, line)
    return CatalogueError(path, "this line is not UTF-8", _SAVE, line)


def refuse_other_files(path: str, text: str) -> None:
    """Raise CatalogueError for an empty file, and for a web page or the like that was saved as a catalogue."""
    start = text.lstrip()
    if not start:
        remedy = "put it back from version control, or delete it and run make update"
        raise CatalogueError(path, "the catalogue is empty", remedy, 1)
    line = text.count("\n", 0, len(text) - len(start)) + 1
    if start[0] == "<" and not start.startswith("<<<<<<<"):
        raise CatalogueError(path, "this is a web page or an XML file, not a catalogue", _RESTORE, line)
    if start[0] in "{[":
        raise CatalogueError(path, "this is a JSON file, not a catalogue", _RESTORE, line)
    if "\n" not in text and "\r" in text.strip():
        remedy = "save it with the line ends of Unix or Windows"
        raise CatalogueError(path, "the lines end as on an old Macintosh", remedy, line)

"""The bytes of a page as text, or a plain word on why they are none."""

from __future__ import annotations

import re

from pipeline.formats.undecodable import undecodable
from pipeline.model.errors import PageError

LARGEST_BYTES = 5_000_000

_AS_TEXT = "save the page as plain text in UTF-8"
_EXPORT = "open it in the program that made it, and save it as plain text (.txt, in UTF-8) or as .html"
_AS_DOCX = "if it is a Word file, give it the ending .docx"
_OTHER_FILES = (
    (b"%PDF-", "a PDF file", _EXPORT),
    (b"PK\3\4", "a zip archive, as Word, Excel and OpenDocument files are", _AS_DOCX),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls)", "open it in Word, and save it as .docx"),
    (b"{\\rtf", "a rich text file (.rtf)", "open it in Word, and save it as .docx"),
    (b"\x89PNG", "a picture (PNG)", "put the page's text in its place"),
    (b"\xff\xd8\xff", "a picture (JPEG)", "put the page's text in its place"),
    (b"GIF8", "a picture (GIF)", "put the page's text in its place"),
    (b"\x1f\x8b", "a compressed file (gzip)", "unpack it first"),
)
_STARTS = tuple(start for start, _, _ in _OTHER_FILES)
_UTF_32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SAMPLE_BYTES = 4_000
_MOSTLY = 0.3  # of the bytes at even, or at odd, places: English in UTF-16 has nearly all of one of them NUL


def decode(path: str, data: bytes) -> str:
    """Return the text of a page. Offsets in it are the file's: a byte-order mark stays, as its first character.

    Raises PageError when the file is another kind of file, too large, empty, not UTF-8, or holds NUL bytes.
    A page that was damaged before it was saved (“â€™” for “’”) is text: rules speak of that, not we.
    """
    _refuse_other_files(path, data)
    if len(data) > LARGEST_BYTES:
        raise PageError(path, f"the page is {len(data):,} bytes, more than 5 MB", "split it into several pages", line=1)
    if (at := data.find(b"\0")) >= 0:
        raise _nul(path, data, at)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise undecodable(path, data) from None
    if "\r" in text and "\n" not in text:
        raise PageError(path, "its lines end as on old Macintoshes", "save it with today's line ends", line=1)
    if not re.search(r"[^\s\ufeff]", text):
        raise PageError(path, "the page is empty", "put its text in, or remove the file", line=1)
    return text


def _refuse_other_files(path: str, data: bytes) -> None:
    if data.startswith(_STARTS):
        what, remedy = next((what, remedy) for start, what, remedy in _OTHER_FILES if data.startswith(start))
        raise PageError(path, f"this is {what}, not a page of text", remedy, line=1)
    if data.startswith(_UTF_32):
        raise PageError(path, "the page is saved as UTF-32", "save it as UTF-8", line=1)
    if data.startswith(_UTF_16):
        raise PageError(path, "the page is saved as UTF-16", "save it as UTF-8", line=1)


def _nul(path: str, data: bytes, at: int) -> PageError:
    sample = data[:_SAMPLE_BYTES]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) > _MOSTLY * len(sample) / 2 and min(even, odd) <= max(even, odd) / 10:
        return PageError(path, "the page is saved as UTF-16, without its mark", "save it as UTF-8", line=1)
    if sample.count(0) > 0.6 * len(sample):
        return PageError(path, "the page is saved as UTF-32, without its mark", "save it as UTF-8", line=1)
    count = data.count(0)
    others = f" (the first of {count:,})" if count > 1 else ""
    problem = f"there is a NUL byte at byte {at + 1:,}{others}, so this is no plain text"
    return PageError(path, problem, _AS_TEXT, line=data.count(b"\n", 0, at) + 1)

"""The bytes of a page as text, or a plain word on why they are none."""

from __future__ import annotations

import re

from pipeline.model.errors import PageError

LARGEST_BYTES = 5_000_000


def decode(path: str, data: bytes) -> str:
    """Return the text of a page. Offsets in it are the file's: a byte-order mark stays, as its first character.

    Raises PageError when the file is too large, empty, not UTF-8, or holds NUL bytes.
    """
    if len(data) > LARGEST_BYTES:
        raise PageError(path, f"the page is {len(data):,} bytes, more than 5 MB", "split it into several pages", line=1)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise PageError(path, "the page is saved as UTF-16", "save it as UTF-8", line=1)
    if (at := data.find(b"\0")) >= 0:
        problem = "there is a NUL byte, so this is no plain text"
        raise PageError(path, problem, "save the page as plain text in UTF-8", line=_line(data, at))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        problem = f"byte 0x{data[error.start]:02x} is not UTF-8"
        raise PageError(path, problem, "save the page as UTF-8", line=_line(data, error.start)) from None
    if "\r" in text and "\n" not in text:
        raise PageError(path, "its lines end as on old Macintoshes", "save it with today's line ends", line=1)
    if not re.search(r"[^\s\ufeff]", text):
        raise PageError(path, "the page is empty", "put its text in, or remove the file", line=1)
    return text


def _line(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1

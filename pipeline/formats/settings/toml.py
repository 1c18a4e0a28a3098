"""The bytes of a settings file as TOML, or a plain word on why they are none."""

from __future__ import annotations

import re
import tomllib

import msgspec

from pipeline.formats.settings.lines import Keys, key_lines
from pipeline.model.errors import SettingsError

_STRAIGHT = 'use straight quotation marks: "'
# What tomllib says, as a pattern; what is wrong, in plain words; what to do.
_FAULTS = (
    (
        r"Expected '=' after a key|Invalid statement",
        "this line is neither a key nor a heading",
        "write it as key = value",
    ),
    (r"Invalid value", "the value cannot be read", 'put words in quotation marks: "…"'),
    (r"Unterminated string|(Illegal|invalid) character '\\n'", "a quotation mark is missing", 'end the text with "'),
    (r"Unclosed array", "a comma or a square bracket is missing", 'write lists as ["one", "two"]'),
    (r"Unclosed inline table", "a comma or a curly bracket is missing", "end the table with }"),
    (r"Expected '\]", "a square bracket is missing", "write headings as [name] or [[name]]"),
    (r"Cannot overwrite|Duplicate inline", "the key stands here a second time", "keep one of the two"),
    (
        r"Cannot (declare|redefine|mutate)",
        "the heading stands here a second time",
        "put all its keys under one heading",
    ),
    (
        r"Expected newline",
        "something follows the value",
        'begin a new line, and write texts as "…" and dates as 2026-01-31',
    ),
    (r"Unescaped '\\'", "there is a single backslash", "write it twice: \\\\"),
    (r"Illegal character|invalid character", "a character that cannot be seen stands here", "type the line anew"),
    (r"Exceeds the limit", "a number is too long", "shorten it, or put it in quotation marks"),
    (r"recursion", "lists stand too deep in lists", "write one list"),
)


class SettingsFile(msgspec.Struct, frozen=True):
    """A settings file that is valid TOML; whether its keys make sense is not yet known."""

    path: str
    text: str
    table: dict[str, object]

    def line(self, *keys: str | int) -> int:
        """Return the line of a value, or of what it stands in if it has none of its own."""
        return self._line(key_lines(self.text), keys)

    def lines(self, name: str, count: int) -> tuple[int, ...]:
        """Return the lines on which the tables headed [[name]] begin."""
        found = key_lines(self.text)
        return tuple(self._line(found, (name, index)) for index in range(count))

    def fault(self, keys: Keys, problem: str, remedy: str) -> SettingsError:
        """Return the error to raise about a value."""
        return SettingsError(self.path, problem, remedy, line=self.line(*keys))

    @staticmethod
    def _line(found: dict[Keys, int], keys: Keys) -> int:
        ends = range(len(keys), 0, -1)
        return next((found[keys[:end]] for end in ends if keys[:end] in found), 1)


def read_toml(path: str, data: bytes) -> SettingsFile:
    """Return a settings file. An empty one is valid; a byte-order mark is passed over."""
    text = decoded(path, data).replace("\r\n", "\n")
    try:
        return SettingsFile(path, text, tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        raise _syntax_error(path, text, str(error)) from None


def decoded(path: str, data: bytes) -> str:
    """Return a file's text, without a byte-order mark. Raises SettingsError where it is no UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SettingsError(path, "the file is saved as UTF-16", "save it as UTF-8", line=1)
    if (at := data.find(b"\0")) >= 0:
        problem = "there is a NUL byte, so this is no plain text"
        raise SettingsError(path, problem, "save the file as plain text in UTF-8", line=data.count(b"\n", 0, at) + 1)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The decoder counts without the byte-order mark.
        start = error.start + len(data) - len(error.object)
        problem = f"byte 0x{data[start]:02x} is not UTF-8"
        raise SettingsError(path, problem, "save the file as UTF-8", line=data.count(b"\n", 0, start) + 1) from None


def _syntax_error(path: str, text: str, said: str) -> SettingsError:
    at = re.search(r"at line (\d+)", said)
    rows = text.rstrip("\n").split("\n")
    line = int(at[1]) if at else len(rows) if "end of document" in said else 0
    row = rows[line - 1] if 0 < line <= len(rows) else ""
    if re.match(r"(<{7}|={7}|>{7}|\|{7})( |$)", row):
        return SettingsError(
            path, "two versions were merged and both stand here", "keep one, and take the marks out", line
        )
    for pattern, problem, remedy in _FAULTS:
        if re.search(pattern, said):
            return SettingsError(path, problem, _STRAIGHT if re.search("[“”„‘’]", row) else remedy, line)
    return SettingsError(path, "this is not TOML", "compare it with toml.io", line)

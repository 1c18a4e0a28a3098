"""Records as TOML that a person can read and edit."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

import msgspec

from pipeline.formats.settings import remedies
from pipeline.language.steering import DIRECTION_MARKS, LINE_ENDS, STEERING

_SHORT = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r"}
# They show as nothing or turn the line around, so a person must see that they are there.
# Joiners (U+200C, U+200D) stay as they are: Urdu words need them.
_UNSEEN = re.compile(f"[{STEERING}{DIRECTION_MARKS}{LINE_ENDS}\u00ad\u200b\u2060\ufeff]")


def write_tables(name: str, records: Iterable[msgspec.Struct], header: str) -> str:
    """Return records as tables headed [[name]], below a header that becomes a comment.

    Fields hold texts or dates; one that is None is left out.
    """
    comment = "".join(f"# {row}\n" for row in header.splitlines())
    return "\n".join([comment, *(_table(name, record) for record in records)])


def _table(name: str, record: msgspec.Struct) -> str:
    values = {key: getattr(record, key) for key in remedies.fields(type(record))}
    rows = [f"{key} = {toml_value(value)}\n" for key, value in values.items() if value is not None]
    return "".join([f"[[{name}]]\n", *rows])


def toml_value(value: object) -> str:
    """Return a text, a date, a yes or no, or a list of texts as TOML has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    return f'"{"".join(map(_character, str(value)))}"'


def _character(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    if _UNSEEN.match(character):
        return f"\\u{ord(character):04x}"
    return character

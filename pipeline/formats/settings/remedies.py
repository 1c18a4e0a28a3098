"""What to tell a person whose settings file has an unknown key, or a value of the wrong kind."""

from __future__ import annotations

import datetime
import difflib
import enum
import functools
import types
import typing
from collections.abc import Iterable
from typing import TypeGuard

import msgspec

from pipeline.formats.settings.lines import Keys

_OURS = "line"  # the records' own field; no file may set it
_NEEDS: dict[object, tuple[str, str]] = {
    str: ("a text", 'put it in quotation marks: "…"'),
    bool: ("yes or no", "write true or false, without quotation marks"),
    int: ("a whole number", "write it in digits, such as 20, without quotation marks"),
    float: ("a number", "write it in digits, such as 11, without quotation marks"),
    datetime.date: ("a date", "write it as 2026-01-31"),
    tuple: ("a list", 'put it in square brackets: ["…", "…"]'),
}
_EXAMPLES: dict[object, str] = {str: '"…"', bool: "true", datetime.date: "2026-01-31", tuple: '["…"]'}


@functools.cache
def fields(kind: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    """Return the keys that a file may give a record."""
    return {field.name: field for field in msgspec.structs.fields(kind) if field.name != _OURS}


def is_record(kind: object) -> TypeGuard[type[msgspec.Struct]]:
    """Return whether a value of this kind is a table of its own."""
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def for_unknown(kind: type[msgspec.Struct], keys: Keys) -> str:
    """Return what to do about a key that a record does not have: respell it, move it, or choose another."""
    key, known = str(keys[-1]), fields(kind)
    if meant := nearest(key, known):
        return f"did you mean “{meant}”?"
    for field in known.values():
        part = unless_missing(field.type)
        if is_record(part) and key in fields(part):
            return f"put it under a heading [{field.name}]"
    # A key for the whole file that was added at the foot of it has slipped under the last heading.
    elsewhere = ", and those of the whole file stand above the first heading" if len(keys) == 2 else ""
    return f"the keys here are {', '.join(known)}{elsewhere}"


def for_mistyped(kind: object, value: object, keys: Keys) -> tuple[str, str]:
    """Return what is wrong with a value that is not of its kind, and what to do."""
    kind = unless_missing(kind)
    name = next(key for key in reversed(keys) if isinstance(key, str))
    subject = f"“{name}”" if keys[-1] == name else f"each part of “{name}”"
    if _is_choice(kind):
        return _for_choice(kind, str(value), name)
    if is_record(kind):
        heading = f"[{name}]" if keys[-1] == name else f"[[{name}]]"
        return f"{subject} must be a table", f"write its keys under a heading {heading}"
    if any(is_record(part) for part in typing.get_args(kind)):
        return f"{subject} must be a list of tables", f"write the keys of each under a heading [[{name}]]"
    needs, remedy = _NEEDS[typing.get_origin(kind) or kind]
    return f"{subject} must be {needs}", remedy


def example(kind: object) -> str:
    """Return how a value of this kind looks in the file."""
    kind = unless_missing(kind)
    if _is_choice(kind):
        return f'"{next(iter(kind)).value}"'
    return _EXAMPLES.get(typing.get_origin(kind) or kind, "…")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is spelt most like this one, if any is."""
    return next(iter(difflib.get_close_matches(word.lower(), list(known), n=1)), None)


def _for_choice(kind: type[enum.Enum], value: str, name: str) -> tuple[str, str]:
    known = [str(member.value) for member in kind]
    meant = nearest(value, known)
    return f"“{value}” is no {name}", f"did you mean “{meant}”?" if meant else f"choose from {', '.join(known)}"


def _is_choice(kind: object) -> TypeGuard[type[enum.Enum]]:
    return isinstance(kind, enum.EnumType)


def unless_missing(kind: object) -> object:
    """Return what a value may be, where it may also be missing."""
    if isinstance(kind, types.UnionType):
        return next(part for part in typing.get_args(kind) if part is not types.NoneType)
    return kind

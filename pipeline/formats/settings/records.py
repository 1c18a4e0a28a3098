"""A settings file as a record: the keys it may have, those it must have, and what each may hold."""

from __future__ import annotations

import types
import typing
from typing import TypeVar

import msgspec

from pipeline.formats.settings import remedies
from pipeline.formats.settings.lines import Keys
from pipeline.formats.settings.toml import SettingsFile

Record = TypeVar("Record", bound=msgspec.Struct)

_MAY_BE_EMPTY = ("words",)  # a fault can be found where there are no words


def read_record(file: SettingsFile, kind: type[Record]) -> Record:
    """Return the whole file as one record. The first fault in the file is raised as SettingsError."""
    _check_record(file, kind, file.table, ())
    return msgspec.convert(file.table, kind)


def read_tables(file: SettingsFile, name: str, kind: type[Record]) -> tuple[Record, ...]:
    """Return the tables headed [[name]], in the order of the file and with their lines, as records of one kind.

    A file that holds nothing has none; one that holds anything else is a fault.
    """
    whole = msgspec.defstruct("File", [(name, types.GenericAlias(tuple, (kind, ...)), ())])
    found: tuple[Record, ...] = getattr(read_record(file, whole), name)
    lines = file.lines(name, len(found))
    return tuple(msgspec.structs.replace(record, line=line) for record, line in zip(found, lines, strict=True))


def _check_record(file: SettingsFile, kind: type[msgspec.Struct], table: dict[str, object], keys: Keys) -> None:
    fields = remedies.fields(kind)
    for key, value in table.items():
        if key not in fields:
            raise file.fault((*keys, key), f"unknown key “{key}”", remedies.for_unknown(kind, (*keys, key)))
        _check(file, fields[key].type, value, (*keys, key))
        if fields[key].required and isinstance(value, str) and not value.strip() and key not in _MAY_BE_EMPTY:
            raise file.fault((*keys, key), f"“{key}” is empty", "write what it should say")
    for key, field in fields.items():
        if field.required and key not in table:
            raise file.fault(keys, f"“{key}” is missing", f"add a line {key} = {remedies.example(field.type)}")


def _check(file: SettingsFile, kind: object, value: object, keys: Keys) -> None:
    """Raise unless a value is of its kind. Goes into tables and lists, to name the very line."""
    kind = remedies.unless_missing(kind)
    if remedies.is_record(kind) and isinstance(value, dict):
        _check_record(file, kind, value, keys)
    elif typing.get_origin(kind) is tuple and isinstance(value, list):
        for index, part in enumerate(value):
            _check(file, typing.get_args(kind)[0], part, (*keys, index))
            if isinstance(part, str) and not part.strip():
                raise file.fault((*keys, index), f"“{keys[-1]}” has an empty text in it", "fill it in, or take it out")
    else:
        _check_type(file, kind, value, keys)


def _check_type(file: SettingsFile, kind: object, value: object, keys: Keys) -> None:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        raise file.fault(keys, *remedies.for_mistyped(kind, value, keys)) from None

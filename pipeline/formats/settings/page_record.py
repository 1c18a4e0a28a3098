"""What stands behind one page: `source/pages/<page>.toml`."""

from __future__ import annotations

import re
from typing import TypeVar

import msgspec

from pipeline.formats.settings.records import read_record
from pipeline.formats.settings.toml import SettingsFile, read_toml
from pipeline.model.record import PageRecord

Row = TypeVar("Row", bound=msgspec.Struct)

_ADDRESS = re.compile(r"https?://[^\s/]+\S*")


def read_page_record(path: str, data: bytes) -> PageRecord:
    """Return a page's record; an empty one for an empty file. Raises SettingsError."""
    file = read_toml(path, data)
    record = read_record(file, PageRecord)
    _check_links(file, record)
    return msgspec.structs.replace(
        record,
        line=file.line("review_due"),
        evidence=_with_lines(file, "evidence", record.evidence),
        asked=_with_lines(file, "asked", record.asked),
        ignore=_with_lines(file, "ignore", record.ignore),
    )


def _with_lines(file: SettingsFile, name: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    lines = file.lines(name, len(rows))
    return tuple(msgspec.structs.replace(row, line=line) for row, line in zip(rows, lines, strict=True))


def _check_links(file: SettingsFile, record: PageRecord) -> None:
    for index, evidence in enumerate(record.evidence):
        if evidence.link and not _ADDRESS.fullmatch(evidence.link):
            problem = f"“{evidence.link}” is no web address"
            raise file.fault(("evidence", index, "link"), problem, "write it whole: https://…")

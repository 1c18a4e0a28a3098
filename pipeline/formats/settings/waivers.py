"""Known faults that somebody has accepted: waivers.toml."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.formats.settings.records import read_tables
from pipeline.formats.settings.toml import SettingsFile, read_toml
from pipeline.formats.settings.write import write_tables
from pipeline.model.finding import fingerprint
from pipeline.model.house import Waiver

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_MOST_REPEATS = 100
_HEADER = """\
Known faults that somebody has accepted, so that they do not stand in the way of other work.
Each has its own reason and date. With an “until”, it counts up to and including that day.
A waiver is for the one finding with its fingerprint, which the report shows. When it matches
none any more, the report says so, and it can be taken out.
"""


def read_waivers(path: str, data: bytes) -> tuple[Waiver, ...]:
    """Return the waivers in the order of the file; none for an empty file. Raises SettingsError."""
    file = read_toml(path, data)
    waivers = read_tables(file, "waiver", Waiver)
    seen: dict[str, int] = {}
    for index, waiver in enumerate(waivers):
        _check(file, index, waiver)
        if waiver.fingerprint in seen:
            problem = f"the finding {waiver.fingerprint} is waived on line {seen[waiver.fingerprint]} too"
            raise file.fault(("waiver", index, "fingerprint"), problem, "keep one of the two")
        seen[waiver.fingerprint] = waiver.line
    return waivers


def write_waivers(waivers: Iterable[Waiver]) -> str:
    """Return waivers as a file for people to read and edit. Reading it gives the same waivers."""
    return write_tables("waiver", waivers, _HEADER)


def add_waivers(path: str, data: bytes, waivers: Iterable[Waiver]) -> str:
    """Return a file with waivers added at its foot, and everything that people wrote in it as it was.

    Raises SettingsError for a file that cannot be read, or that has one of the waivers already.
    """
    if not data.strip():
        return write_waivers(waivers)
    new = tuple(waivers)
    before = read_toml(path, data).text.rstrip()
    text = f"{before}\n{write_tables('waiver', new, '')}" if new else f"{before}\n"
    read_waivers(path, text.encode())
    return text


def moved_waivers(path: str, data: bytes, old: str, new: str) -> tuple[str, int]:
    """Return a file whose waivers of findings in the page `old` hold for the same findings in the page `new`.

    Also returns how many there were. A fingerprint has the page's path in it, so a page that gets another ending
    would lose its waivers. All else stays as people wrote it. Raises SettingsError for a file that cannot be read.
    """
    text = read_toml(path, data).text
    found = 0
    for waiver in read_waivers(path, data):
        repeat = _repeat(waiver, old)
        if repeat is not None:
            text = text.replace(waiver.fingerprint, fingerprint(waiver.rule, new, waiver.words, repeat))
            found += 1
    return text, found


def _repeat(waiver: Waiver, page: str) -> int | None:
    """Return which repeat of a finding in a page a waiver is for; None where it is for none."""
    repeats = range(_MOST_REPEATS)
    return next((at for at in repeats if fingerprint(waiver.rule, page, waiver.words, at) == waiver.fingerprint), None)


def _check(file: SettingsFile, index: int, waiver: Waiver) -> None:
    keys = ("waiver", index, "fingerprint")
    for name, value in (("fingerprint", waiver.fingerprint), ("rule", waiver.rule)):
        if re.search(r"[*?[]", value):
            problem = f"“{value}” is a wildcard, and a waiver is for one finding"
            raise file.fault(("waiver", index, name), problem, "write a waiver for each finding, with its fingerprint")
    if not _FINGERPRINT.fullmatch(waiver.fingerprint):
        problem = f"“{waiver.fingerprint}” is no fingerprint"
        raise file.fault(keys, problem, "copy the 16 letters and digits from the report")
    if waiver.until and waiver.until < waiver.date:
        problem = f"the waiver ends on {waiver.until}, before it begins on {waiver.date}"
        raise file.fault(("waiver", index, "until"), problem, "correct one of the dates")

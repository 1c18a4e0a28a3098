"""Who has approved which page: signoff.toml, one for each language."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.formats.settings.records import read_tables
from pipeline.formats.settings.toml import read_toml
from pipeline.formats.settings.write import write_tables
from pipeline.model.house import SignOff

_HEADER = """\
Who has approved which page in this language, so that it may go live.
The digest is that of the approved text: a sign-off lapses when the text changes.
With an “until”, somebody has to look at the page again by that day.
"""


def read_signoffs(path: str, data: bytes) -> tuple[SignOff, ...]:
    """Return the sign-offs in the order of the file; none for an empty file. Raises SettingsError."""
    file = read_toml(path, data)
    signoffs = read_tables(file, "signoff", SignOff)
    for index, signoff in enumerate(signoffs):
        if signoff.until and signoff.until < signoff.date:
            problem = f"the sign-off ends on {signoff.until}, before it begins on {signoff.date}"
            raise file.fault(("signoff", index, "until"), problem, "correct one of the dates")
    return signoffs


def write_signoffs(signoffs: Iterable[SignOff]) -> str:
    """Return sign-offs as a file for people to read and edit. Reading it gives the same sign-offs."""
    return write_tables("signoff", signoffs, _HEADER)


def add_signoff(path: str, data: bytes, signoff: SignOff) -> str:
    """Return a file with a sign-off added at its foot, and everything that people wrote in it as it was.

    Earlier sign-offs stay as a record; the newest that fits the text counts. Raises SettingsError for a
    file that cannot be read, or a sign-off that could not be read back.
    """
    if data.strip():
        text = f"{read_toml(path, data).text.rstrip()}\n{write_tables('signoff', [signoff], '')}"
    else:
        text = write_signoffs([signoff])
    read_signoffs(path, text.encode())
    return text

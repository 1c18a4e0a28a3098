"""Input that cannot be read. Caught once, in `cli.py`, and printed as one line; exit status 2.

InputError
├── PageError        a source page
├── SettingsError    house.toml, glossary.toml, waivers.toml, signoff.toml, a page's record
├── CatalogueError   a .po or .pot file
└── ProjectError     the folder as a whole: nothing to read, or nowhere to write
"""

from __future__ import annotations


class InputError(Exception):
    """Something that was given cannot be read. Says where, what is wrong, and what to do."""

    def __init__(self, path: str, problem: str, remedy: str, line: int = 0) -> None:
        self.path, self.line, self.problem, self.remedy = path, line, problem, remedy
        where = f"{path}:{line}" if line else path
        super().__init__(_on_one_line(f"{where}: {problem}; {remedy}"))

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str, str, int]]:
        """Let it travel between processes."""
        return type(self), (self.path, self.problem, self.remedy, self.line)


class PageError(InputError):
    """A source page cannot be read."""


class SettingsError(InputError):
    """A settings file cannot be read, or says what nobody can follow."""


class CatalogueError(InputError):
    """A .po or .pot file cannot be read. Says where, and what a translator can do."""


class ProjectError(InputError):
    """The project's folder is not laid out as one, or cannot be written to."""


def _on_one_line(text: str) -> str:
    """Return a text with everything that could break a line, steer a terminal or not be printed spelled out."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)

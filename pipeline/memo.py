"""Results remembered by the digest of their inputs, and of the code and word lists that made them."""

from __future__ import annotations

import functools
import hashlib
import re
import sqlite3
import sys
import typing
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import ParamSpec, TypeVar

import msgspec

Inputs = ParamSpec("Inputs")
Result = TypeVar("Result")

PACKAGE = Path(__file__).parent
_LIBRARIES = (
    *("spacy", "textstat", "babel", "wordfreq", "simplemma", "phonenumbers", "jinja2", "msgspec", "regex"),
    *("markdown-it-py", "mdit-py-plugins", "python-docx", "lxml", "pyyaml"),
)
_MOST_ROWS = 20_000
_IMPORT = re.compile(
    r"^[ \t]*(?:from (?P<parent>pipeline[\w.]*) import (?P<names>\([^)]*\)|[^\n]*)|import (?P<module>pipeline[\w.]*))",
    re.MULTILINE,
)
_NAME = re.compile(r"(?<!as )\b(?!as\b)\w+")
_MOST_BYTES = 300_000_000  # past this, the older half is forgotten when the memory is next opened
_PATIENCE_S = 30.0  # another run may be writing


class Memo:
    """Remembers what functions returned. Forgets nothing that still holds, and keeps nothing that does not.

    A result is known by its function's code (every module of ours that it reaches, with the data files
    beside them), the versions of the libraries, and its inputs. `made` names what had to be worked out.
    """

    def __init__(self, folder: Path | None) -> None:
        self.made: list[str] = []
        self._rows = _open(folder) if folder else None

    def __call__(self, function: Callable[Inputs, Result], *args: Inputs.args, **kwargs: Inputs.kwargs) -> Result:
        """Return what `function` returns for these inputs, from memory where it is known."""
        key = _key(function, args, kwargs)
        kept = self._get(key)
        if kept is not None:
            with suppress(msgspec.DecodeError):  # it holds something else: work it out again
                return typing.cast(Result, msgspec.msgpack.decode(kept, type=_result_type(function)))
        self.made.append(function.__name__)
        result = function(*args, **kwargs)
        self._put(key, msgspec.msgpack.encode(result))
        return result

    def _get(self, key: bytes) -> bytes | None:
        if self._rows is None:
            return None
        try:
            row = self._rows.execute("SELECT value FROM memo WHERE key = ?", (key,)).fetchone()
        except sqlite3.DatabaseError:  # damaged, or not to be read: go on without
            self._rows = None
            return None
        return bytes(row[0]) if row else None

    def _put(self, key: bytes, value: bytes) -> None:
        if self._rows is None:
            return
        try:
            with self._rows:
                self._rows.execute("INSERT OR REPLACE INTO memo VALUES (?, ?)", (key, value))
                self._rows.execute("DELETE FROM memo WHERE rowid <= (SELECT max(rowid) FROM memo) - ?", (_MOST_ROWS,))
        except sqlite3.DatabaseError:
            self._rows = None


def _open(folder: Path) -> sqlite3.Connection | None:
    """Open the memory; start anew where it is damaged; do without where none can be kept."""
    file = folder / "memo.sqlite"
    for _ in range(2):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            rows = sqlite3.connect(file, timeout=_PATIENCE_S)
            rows.execute("PRAGMA journal_mode = WAL")
            rows.execute("CREATE TABLE IF NOT EXISTS memo (key BLOB PRIMARY KEY, value BLOB NOT NULL)")
            if file.stat().st_size > _MOST_BYTES:
                rows.execute("DELETE FROM memo WHERE rowid < (SELECT (min(rowid) + max(rowid)) / 2 FROM memo)")
                rows.commit()
                rows.execute("VACUUM")
            return rows
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            file.unlink(missing_ok=True)
        except OSError:
            return None
    return None


def _key(function: Callable[..., object], args: tuple[object, ...], kwargs: dict[str, object]) -> bytes:
    parts = (function.__name__, code_digest(function.__module__), args, sorted(kwargs.items()))
    return hashlib.sha256(msgspec.msgpack.encode(parts, order="deterministic")).digest()


@functools.cache
def _result_type(function: Callable[..., object]) -> object:
    return typing.get_type_hints(function)["return"]


@functools.cache
def code_digest(module: str) -> str:
    """Return a digest of all that decides what the functions of a module return, but for their inputs."""
    digest = hashlib.sha256(_versions().encode())
    for file in sorted(_files(module)):
        digest.update(file.relative_to(PACKAGE).as_posix().encode() + b"\0")
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


@functools.cache
def _versions() -> str:
    return " ".join((sys.version, *(f"{name}={metadata.version(name)}" for name in _LIBRARIES)))


def _files(module: str) -> set[Path]:
    """Return the module's file, those of all modules of ours that it reaches, and the data beside them."""
    found: set[Path] = set()
    waiting = [module]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        file = _file(name)
        if file is None:
            continue
        found.add(file)
        for folder in (file.parent, *file.parent.parents):
            if PACKAGE in folder.parents:
                found.update(_data_beside(folder))
        waiting.extend(_imports(file))
        waiting.extend(_found_by_place(name, file))
    return found


def _file(module: str) -> Path | None:
    """Return where a module of ours is written, or None for a name that is no module."""
    path = PACKAGE.joinpath(*module.split(".")[1:])
    for file in (path.with_suffix(".py"), path / "__init__.py"):
        if file.is_file():
            return file
    return None


def _found_by_place(module: str, file: Path) -> list[str]:
    """Return the rules of a folder of rules: nothing imports them by name."""
    if not module.startswith("pipeline.rules.") or file.name != "__init__.py":
        return []
    return [f"{module}.{rule.stem}" for rule in file.parent.glob("*.py") if rule != file]


@functools.cache
def _data_beside(folder: Path) -> frozenset[Path]:
    """Return the word lists, templates and tables that stand with a folder's modules, or beside the folder itself."""
    if folder == PACKAGE:
        return frozenset()
    files = (*folder.iterdir(), *(folder / "data").rglob("*"))
    return frozenset(file for file in files if file.is_file() and file.suffix not in (".py", ".pyc"))


@functools.cache
def _imports(file: Path) -> tuple[str, ...]:
    """Return the modules of ours that a file imports: by pattern, as parsing hundreds of files takes long."""
    return tuple(imported(file.read_text("utf-8")))


def imported(code: str) -> Iterator[str]:
    """Yield the modules of ours that code imports, and what it takes from them, which may be modules too."""
    for found in _IMPORT.finditer(code):
        yield found["module"] or found["parent"]
        yield from (f"{found['parent']}.{name}" for name in _NAME.findall(found["names"] or ""))

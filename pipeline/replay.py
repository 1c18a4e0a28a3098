"""The outermost memory: when nothing has changed since the last run, say again what it said.

Uses the standard library only, and little of it: a run with nothing to do must load no language library.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator

State = dict[str, list[int]]  # path → times of change (of content, of anything) in ns, size, inode

_NOTE = ".plainleaf/last-check.json"
_SKIPPED = ("__pycache__", ".git")


def replay(root: str, words: list[str]) -> tuple[int, str, str] | None:
    """Return the last run's exit status and what it printed (to standard output and to standard error).

    None when this call is another one, or when any file read or written then is not as it was.
    """
    try:
        with open(os.path.join(root, _NOTE), encoding="utf-8") as file:
            note = json.load(file)
        if note["words"] != words or note["inputs"] != _inputs(root):
            return None
        if any(_state(os.path.join(root, path)) != state for path, state in note["outputs"].items()):
            return None
        return note["status"], note["out"], note["err"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


class Watch:
    """The state of a project's inputs, taken before a run reads them."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._inputs = _inputs(root)

    def note(self, words: list[str], outputs: Iterable[str], status: int, printed: tuple[str, str]) -> None:
        """Keep what a run said, unless an input changed while it ran. Nothing is kept where nothing can be."""
        if _inputs(self._root) != self._inputs:
            return
        note = {
            "words": words,
            "inputs": self._inputs,
            "outputs": {path: _state(os.path.join(self._root, path)) for path in outputs},
            "status": status,
            "out": printed[0],
            "err": printed[1],
        }
        file = os.path.join(self._root, _NOTE)
        try:
            os.makedirs(os.path.dirname(file), exist_ok=True)
            with open(f"{file}.{os.getpid()}", "w", encoding="utf-8") as out:
                json.dump(note, out)
            os.replace(f"{file}.{os.getpid()}", file)
        except OSError:
            return


def _inputs(root: str) -> State:
    """Return the state of all that a check depends on: the project's files, our code, the libraries installed."""
    found: State = {}
    here = os.path.dirname(os.path.abspath(__file__))
    for folder in (os.path.join(root, "source"), os.path.join(root, "locales"), here):
        for path in _files(folder):
            found[path] = _state(path) or []
    for folder in sys.path:
        if folder.endswith("site-packages"):
            found[folder] = _state(folder) or []
    return found


def _files(folder: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name in _SKIPPED:
            continue
        if _is_folder(entry):
            yield from _files(entry.path)
        else:
            yield entry.path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads round in a circle
        return False


def _state(path: str) -> list[int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return [found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino]

"""Write what a run made: whole files only, each swapped in by one rename, and none touched that would not change."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pipeline.model.errors import ProjectError
from pipeline.model.report import Bundle

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


def write_file(root: Path, path: str, data: bytes) -> None:
    """Write one file of a project, or leave it untouched where it holds these bytes already.

    Raises ProjectError when it cannot be written; what stood there before stays.
    """
    file = root / path
    try:
        if file.is_file() and file.read_bytes() == data:
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            _give_usual_rights(aside)
            os.replace(aside, file)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _unwritable(path, error) from None


def write_bundle(root: Path, channel: str, bundle: Bundle) -> list[str]:
    """Write one bundle as `dist/<channel>/<language>/<page>/`, all of it or nothing; return its files' paths.

    It is built aside and swapped in by a rename, so that a reader never meets half of it.
    """
    folder = Path("dist", channel, bundle.language, bundle.page)
    paths = [(folder / name).as_posix() for name in sorted(bundle.files)]
    target = root / folder
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _alone_in(target.parent):
            if not _holds(target, bundle):
                _swap_in(target, bundle)
    except OSError as error:
        raise _unwritable(folder.as_posix(), error) from None
    return paths


def _swap_in(target: Path, bundle: Bundle) -> None:
    with tempfile.TemporaryDirectory(prefix=f".{bundle.page}.", dir=target.parent) as aside:
        new, old = Path(aside, "new"), Path(aside, "old")
        new.mkdir()
        for name, data in bundle.files.items():
            (new / name).write_bytes(data)
        if target.exists():
            os.replace(target, old)
        try:
            os.replace(new, target)
        except BaseException:
            if old.exists():
                os.replace(old, target)
            raise


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other run is swapping bundles in this folder. Where the system has no such lock, go on."""
    if fcntl is None:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def remove_other_bundles(root: Path, channel: str, kept: Iterable[Bundle]) -> None:
    """Remove preview bundles of pages and languages that are no more."""
    wanted = {(bundle.language, bundle.page) for bundle in kept}
    for manifest in (root / "dist" / channel).glob("*/*/manifest.json"):
        folder = manifest.parent
        if (folder.parent.name, folder.name) not in wanted:
            shutil.rmtree(folder, ignore_errors=True)
            with suppress(OSError):  # other pages still have bundles in this language
                folder.parent.rmdir()


def _holds(folder: Path, bundle: Bundle) -> bool:
    """Whether a folder holds exactly these files with these bytes."""
    try:
        there = {file.name: file.read_bytes() for file in folder.iterdir()}
    except OSError:
        return False
    return there == bundle.files


def _give_usual_rights(path: str) -> None:
    """Give a file the rights that any new file gets; a temporary file has fewer."""
    mask = os.umask(0)
    os.umask(mask)
    os.chmod(path, 0o666 & ~mask)


def _unwritable(path: str, error: OSError) -> ProjectError:
    return ProjectError(path, f"cannot be written ({error.strerror})", "check the folder's permissions and free space")

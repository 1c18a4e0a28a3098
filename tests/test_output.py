"""Files are written whole, or left as they are; runs at the same time do not get in each other's way."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.model.errors import ProjectError
from pipeline.model.report import Bundle
from pipeline.output import write_bundle, write_file


def tree(root: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def test_a_file_that_would_not_change_is_not_touched(tmp_path: Path) -> None:
    write_file(tmp_path, "a/b.txt", b"words")
    before = (tmp_path / "a/b.txt").stat()
    write_file(tmp_path, "a/b.txt", b"words")
    assert (tmp_path / "a/b.txt").stat() == before


def test_a_file_that_cannot_be_written_leaves_what_stood_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a file, not a folder")
    with pytest.raises(ProjectError, match=r"a/b\.txt: cannot be written"):
        write_file(tmp_path, "a/b.txt", b"words")
    assert tree(tmp_path) == {"a": b"a file, not a folder"}


def test_a_bundle_is_swapped_in_whole(tmp_path: Path) -> None:
    write_bundle(tmp_path, "preview", Bundle("page", "cy", {"index.html": b"1", "old.txt": b"1"}))
    write_bundle(tmp_path, "preview", Bundle("page", "cy", {"index.html": b"2"}))
    assert tree(tmp_path) == {"dist/preview/cy/page/index.html": b"2"}


def test_many_runs_at_once_leave_one_whole_bundle(tmp_path: Path) -> None:
    bundles = [Bundle("page", "cy", {name: bytes([run]) * 100 for name in ("a", "b", "c")}) for run in range(4)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda at: write_bundle(tmp_path, "preview", bundles[at % 4]), range(40)))
    assert tree(tmp_path) in [
        {f"dist/preview/cy/page/{name}": data for name, data in one.files.items()} for one in bundles
    ]


def test_a_swap_that_fails_leaves_the_last_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_bundle(tmp_path, "live", Bundle("page", "cy", {"index.html": b"good"}))
    rename = os.replace

    def full(source: Path, target: Path) -> None:
        if Path(source).name == "new":
            raise OSError(errno.ENOSPC, "No space left on device")
        rename(source, target)

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(ProjectError, match="No space left on device"):
        write_bundle(tmp_path, "live", Bundle("page", "cy", {"index.html": b"new"}))
    assert tree(tmp_path) == {"dist/live/cy/page/index.html": b"good"}

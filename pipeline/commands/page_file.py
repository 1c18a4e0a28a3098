"""A page as a person names it on the command line: by its file, wherever that is, or by its name in the project."""

from __future__ import annotations

import difflib
from pathlib import Path

import msgspec

from pipeline.formats.settings import read_glossary, read_house
from pipeline.model.errors import PageError, ProjectError
from pipeline.model.house import House
from pipeline.model.page_name import check_name
from pipeline.project import PAGE_ENDINGS

_HOUSE, _GLOSSARY = "source/house.toml", "source/glossary.toml"
_LARGEST_BYTES = 100_000_000  # what a format allows is less, and for its reader to say
_LANGUAGE, _COUNTRY = "en", "GB"  # of a page outside any project


class PageFile(msgspec.Struct, frozen=True):
    """A page's file, read."""

    path: str  # from the project's folder for a page of the project; else as it was given
    data: bytes
    language: str  # BCP 47
    terms: tuple[str, ...]  # the words of the project's glossary


def page_file(root: Path, words: str) -> PageFile:
    """Return the page that was named: a file from here, a file of the project, or the name of a page of the project.

    Raises ProjectError where there is none, and PageError for one that cannot be read.
    """
    file = _found(root, words)
    path = _shown(root, file)
    if file.stat().st_size > _LARGEST_BYTES:
        raise PageError(path, f"the file is {file.stat().st_size:,} bytes", "no page is so long: name another file")
    try:
        return PageFile(path, file.read_bytes(), language(root), _terms(root))
    except OSError as error:
        raise PageError(path, f"cannot be read ({error.strerror})", "name a file that you may read") from None


def _found(root: Path, words: str) -> Path:
    candidates = [Path(words), root / words, *_named(root, words)]
    for file in candidates:
        if file.is_file():
            return file
    if Path(words).is_dir():
        raise ProjectError(words, "is a folder", "name one page in it")
    near = difflib.get_close_matches(words, [file.stem for file in _pages(root)], 1, 0.5)
    remedy = f"did you mean “{near[0]}”?" if near else "give a file, or the name of a page in source/pages"
    raise ProjectError(words, "there is no such file, and no page of that name", remedy)


def _named(root: Path, words: str) -> list[Path]:
    return [file for file in _pages(root) if words in (file.stem, file.name)]


def pages_named(root: Path, name: str) -> list[Path]:
    """Return the files of the project's pages of this name, whatever their endings and capitals."""
    return [file for file in _pages(root) if file.stem.lower() == name.lower()]


def page_name(name: str) -> str:
    """Return a new page's name. Raises ProjectError for one that no page can have."""
    path = f"source/pages/{name}"
    check_name(path, name)
    if name.upper() == "README":
        raise ProjectError(path, "a file of this name is no page", "choose another with --name")
    return name


def _pages(root: Path) -> list[Path]:
    folder = root / "source" / "pages"
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in PAGE_ENDINGS and file.stem != "README")


def _shown(root: Path, file: Path) -> str:
    try:
        return file.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return file.as_posix()


def house(root: Path) -> House:
    """Return the project's settings. Raises ProjectError where the folder is no project's."""
    if not (root / _HOUSE).is_file():
        raise ProjectError(_HOUSE, "is missing", "run this in a project's folder, or name it with --project")
    return read_house(_HOUSE, (root / _HOUSE).read_bytes())


def language(root: Path) -> str:
    """Return the language that pages are written in here."""
    return house(root).source_language if (root / _HOUSE).is_file() else _LANGUAGE


def country_of_readers(root: Path) -> str:
    """Return the country whose spelling and numbers readers use here."""
    return house(root).country if (root / _HOUSE).is_file() else _COUNTRY


def _terms(root: Path) -> tuple[str, ...]:
    file = root / _GLOSSARY
    return read_glossary(_GLOSSARY, file.read_bytes()).words if file.is_file() else ()

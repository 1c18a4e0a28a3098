"""A project's folder, read: its settings, pages, catalogues, waivers and sign-offs."""

from __future__ import annotations

import difflib
from pathlib import Path

import msgspec

from pipeline.formats.interface import interface_template
from pipeline.formats.po import read_catalogue, read_template
from pipeline.formats.settings import (
    check_languages,
    check_rules,
    read_glossary,
    read_house,
    read_page_record,
    read_signoffs,
    read_waivers,
)
from pipeline.formats.terms import glossary_template
from pipeline.language.locales import nearest
from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.errors import ProjectError, SettingsError
from pipeline.model.glossary import Glossary
from pipeline.model.house import House, SignOff, Waiver
from pipeline.model.page_name import GLOSSARY, INTERFACE, check_names, name_of
from pipeline.model.record import PageRecord
from pipeline.rules.registry import registry

LARGEST_FILE_BYTES = 50_000_000  # a Word file with many photographs; each format has its own, lower limit
PAGE_ENDINGS = (".txt", ".md", ".html", ".htm", ".docx")


class Project(msgspec.Struct, frozen=True):
    """One team's folder. Paths in it are written from the folder, with forward slashes."""

    root: str
    house: House
    glossary: Glossary
    pages: tuple[str, ...]  # paths, in order of name
    waivers: dict[str, tuple[Waiver, ...]]  # by the file they stand in
    signoffs: dict[str, tuple[SignOff, ...]]  # by language, the source's included
    records: dict[str, PageRecord] = {}  # by page's name; not every page has one

    def data(self, path: str) -> bytes | None:
        """Return a file's bytes, or None where there is no such file. One too large to be a page is not read at all."""
        file = Path(self.root, path)
        try:
            if (size := file.stat().st_size) > LARGEST_FILE_BYTES:
                problem = f"the file is {size:,} bytes, more than {LARGEST_FILE_BYTES:,}"
                raise ProjectError(path, problem, "split it into several, or take it out of the project")
            return file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ProjectError(path, f"cannot be read ({error.strerror})", "check the file's permissions") from None


def open_project(root: Path) -> Project:
    """Read a project's settings and list its pages.

    Raises ProjectError where the folder is none of ours, SettingsError where a setting cannot be followed.
    """
    bare = Project(str(root), House("", ()), Glossary(""), (), {}, {})
    house = _house(bare)
    pages = tuple(sorted(_pages(root)))
    if not pages:
        raise ProjectError("source/pages", "there is no page", "start one with plainleaf new, or plainleaf import one")
    check_names(pages)
    waiver_files = ("source/waivers.toml", *(f"locales/{tag}/waivers.toml" for tag in house.languages))
    return Project(
        root=str(root),
        house=house,
        glossary=read_glossary("source/glossary.toml", bare.data("source/glossary.toml") or b""),
        pages=pages,
        waivers={path: read_waivers(path, bare.data(path) or b"") for path in waiver_files},
        signoffs={
            tag: read_signoffs(signoff_path(tag), bare.data(signoff_path(tag)) or b"")
            for tag in (house.source_language, *house.languages)
        },
        records=_records(bare, root, pages),
    )


def _house(bare: Project) -> House:
    path = "source/house.toml"
    data = bare.data(path)
    if data is None:
        raise ProjectError(path, "is missing", "run this in a project's folder, or name it with --project")
    house = read_house(path, data)
    check_languages(path, data, house, nearest)
    if house.source_language.split("-")[0] != "en":
        line = next((at for at, row in enumerate(data.decode().split("\n"), 1) if row.startswith("source_language")), 0)
        problem = f"pages in “{house.source_language}” cannot be checked yet"
        raise SettingsError(path, problem, 'write them in English: source_language = "en"', line)
    check_rules(path, data, house, registry())
    return house


def _pages(root: Path) -> list[str]:
    folder = root / "source" / "pages"
    if not folder.is_dir():
        return []
    files = (file for file in folder.iterdir() if file.suffix.lower() in PAGE_ENDINGS and file.is_file())
    return [f"source/pages/{file.name}" for file in files if file.stem != "README" and not file.name.startswith(".")]


def _records(bare: Project, root: Path, pages: tuple[str, ...]) -> dict[str, PageRecord]:
    """Return the pages' records. Raises ProjectError for one that belongs to no page: nobody would heed it."""
    names = {name_of(page) for page in pages}
    files = sorted(file for file in (root / "source" / "pages").glob("*.toml") if not file.name.startswith("."))
    for file in files:
        if file.stem not in names:
            near = difflib.get_close_matches(file.stem, names, 1)
            remedy = f"rename it to {near[0]}.toml, or remove it" if near else "name it as its page, or remove it"
            raise ProjectError(record_path(file.stem), f"there is no page “{file.stem}” for this record", remedy)
    return {file.stem: _record(record_path(file.stem), bare) for file in files}


def _record(path: str, bare: Project) -> PageRecord:
    data = bare.data(path) or b""
    record = read_page_record(path, data)
    check_rules(path, data, record, registry())
    return record


def record_path(name: str) -> str:
    """Return where a page's record stands."""
    return f"source/pages/{name}.toml"


def signoff_path(language: str) -> str:
    """Return where a language's sign-offs stand."""
    return f"locales/{language}/signoff.toml"


def pot_path(name: str) -> str:
    """Return where the template of a page (or of the glossary) stands."""
    return f"locales/{name}.pot"


def po_path(language: str, name: str) -> str:
    """Return where a page's catalogue in one language stands."""
    return f"locales/{language}/LC_MESSAGES/{name}.po"


def read_pot(project: Project, name: str) -> Template | None:
    """Return the template as last updated, or None before the first update."""
    data = project.data(pot_path(name))
    return None if data is None else read_template(pot_path(name), data)


def read_po(project: Project, language: str, name: str) -> Catalogue:
    """Return a catalogue; one without entries and digest where the language has none yet."""
    path = po_path(language, name)
    data = project.data(path)
    if data is None:
        return Catalogue(path, language, name, (), "")
    return read_catalogue(path, data, language, name)


def glossary_strings(project: Project) -> Template:
    """Return the glossary's strings, with where they stand in the .pot."""
    return _with_pot_lines(glossary_template(project.glossary), read_pot(project, GLOSSARY))


def interface_strings(project: Project) -> Template:
    """Return the words around a page, with where they stand in the .pot."""
    return _with_pot_lines(interface_template(), read_pot(project, INTERFACE))


def _with_pot_lines(template: Template, previous: Template | None) -> Template:
    known = {string.id: string for string in previous.strings} if previous else {}
    return msgspec.structs.replace(
        template,
        strings=tuple(
            msgspec.structs.replace(string, pot_line=known[string.id].pot_line, pot_text=known[string.id].pot_text)
            if string.id in known
            else string
            for string in template.strings
        ),
    )

"""A project's folder, read: its settings, pages, catalogues, waivers and sign-offs."""

from __future__ import annotations

from pathlib import Path

import msgspec

from pipeline.decided import HOUSE, house, records, team_rules, with_profile
from pipeline.formats.interface import interface_template
from pipeline.formats.po import read_catalogue, read_template
from pipeline.formats.settings import (
    read_glossary,
    read_signoffs,
    read_waivers,
)
from pipeline.formats.terms import glossary_template
from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.errors import ProjectError
from pipeline.model.glossary import Glossary
from pipeline.model.house import House, SignOff, Waiver
from pipeline.model.page_name import GLOSSARY, INTERFACE, check_names
from pipeline.model.record import PageRecord
from pipeline.model.team_rule import TeamRule

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
    team: tuple[TeamRule, ...] = ()  # rules of the team's own
    held: dict[str, bytes] | None = None  # the files, where they are no folder's

    def data(self, path: str) -> bytes | None:
        """Return a file's bytes, or None where there is no such file. One too large to be a page is not read at all."""
        if self.held is not None:
            return self.held.get(path)
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


def open_project(root: Path, profile: str | None = None) -> Project:
    """Read a project's settings and list its pages; with the rules of another profile, where one is named.

    Raises ProjectError where the folder is none of ours, SettingsError where a setting cannot be followed.
    """
    bare = _bare(root)
    team = team_rules(root, bare.data)
    decided = with_profile(house(bare.data, team), profile)
    pages = tuple(sorted(_pages(root)))
    if not pages:
        raise ProjectError("source/pages", "there is no page", "start one with plainleaf new, or plainleaf import one")
    check_names(pages)
    waiver_files = ("source/waivers.toml", *(f"locales/{tag}/waivers.toml" for tag in decided.languages))
    return Project(
        root=str(root),
        house=decided,
        glossary=_glossary(bare),
        pages=pages,
        waivers={path: read_waivers(path, bare.data(path) or b"") for path in waiver_files},
        signoffs={
            tag: read_signoffs(signoff_path(tag), bare.data(signoff_path(tag)) or b"")
            for tag in (decided.source_language, *decided.languages)
        },
        records=records(root, bare.data, pages, team),
        team=team,
    )


def alone(root: Path, path: str, data: bytes, profile: str | None = None) -> Project:
    """Return one page from anywhere as a project of its own: no translations, records, waivers or sign-offs.

    Settings, glossary and rules are those of the project in `root`; where there is none, the usual ones.
    """
    bare = _bare(root)
    decided, team = settings_of(root)
    decided = msgspec.structs.replace(with_profile(decided, profile), languages=())
    signoffs: dict[str, tuple[SignOff, ...]] = {decided.source_language: ()}
    return Project("", decided, _glossary(bare), (path,), {}, signoffs, team=team, held={path: data})


def settings_of(root: Path) -> tuple[House, tuple[TeamRule, ...]]:
    """Return the settings and the team's own rules of the project in a folder; where there is none, the usual ones."""
    bare = _bare(root)
    if bare.data(HOUSE) is None:
        return bare.house, ()
    team = team_rules(root, bare.data)
    return house(bare.data, team), team


def _bare(root: Path) -> Project:
    """Return a folder of which nothing has been read yet."""
    return Project(str(root), House("", ()), Glossary(""), (), {}, {})


def _glossary(bare: Project) -> Glossary:
    return read_glossary("source/glossary.toml", bare.data("source/glossary.toml") or b"")


def is_page(path: str) -> bool:
    """Whether a path, written from a project's folder, is that of one of its pages."""
    folder, _, name = path.rpartition("/")
    is_named = name.lower().endswith(PAGE_ENDINGS) and not name.startswith(("README.", "."))
    return folder == "source/pages" and is_named


def _pages(root: Path) -> list[str]:
    folder = root / "source" / "pages"
    if not folder.is_dir():
        return []
    paths = (f"source/pages/{file.name}" for file in folder.iterdir() if file.is_file())
    return [path for path in paths if is_page(path)]


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

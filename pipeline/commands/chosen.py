"""The pages that a person names on the command line: of the project, or files from anywhere."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import msgspec

from pipeline.commands.page_file import page_file
from pipeline.commands.run import MEMO, Option
from pipeline.flow import assess
from pipeline.memo import Memo
from pipeline.model.report import Report
from pipeline.project import Project, alone, is_page, open_project

PAGES = Option(
    ("pages",),
    {
        "nargs": "*",
        "metavar": "page",
        "help": "a page's name, or a .txt, .md, .html or .docx file anywhere (every page if none is given)",
    },
)
PROFILE = Option(
    ("--profile",),
    {"metavar": "NAME", "help": "safety, plain, nhs, or one of the team's own (as in house.toml if not given)"},
)


class Chosen(msgspec.Struct, frozen=True):
    """A page, with the project that it belongs to: a page from elsewhere is a project of its own."""

    project: Project
    path: str

    @property
    def is_alone(self) -> bool:
        """Whether the page comes from outside the project's pages."""
        return self.project.held is not None


def chosen(folder: Path, names: Sequence[str], profile: str | None) -> tuple[Chosen, ...]:
    """Return the pages that were named, each once; every page of the project where none was.

    Raises InputError where there is no such page, or no such profile.
    """
    found: dict[str, Chosen] = {}
    whole: Project | None = None
    for name in names:
        file = page_file(folder, name)
        if not is_page(file.path):
            found[file.path] = Chosen(alone(folder, file.path, file.data, profile), file.path)
            continue
        whole = whole or open_project(folder, profile)
        found[file.path] = Chosen(whole, file.path)
    if not names:
        whole = open_project(folder, profile)
        found = {path: Chosen(whole, path) for path in whole.pages}
    return tuple(found.values())


def assess_chosen(
    pages: Sequence[Chosen], today: datetime.date, folder: Path, tell: Callable[[str, str], None]
) -> tuple[Report, ...]:
    """Return a report for each page. Only what is of the project is remembered."""
    memo = Memo(folder / MEMO if any(not page.is_alone for page in pages) else None)
    nothing = Memo(None)
    return tuple(
        assess(page.project, page.path, today, nothing if page.is_alone else memo, partial(tell, page.path))
        for page in pages
    )

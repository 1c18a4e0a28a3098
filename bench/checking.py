"""Pages checked for a bench: with each profile, waived findings included, and nothing of a translation."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec

from pipeline import flow
from pipeline.memo import Memo
from pipeline.model.errors import PageError
from pipeline.model.finding import Finding
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.project import PAGE_ENDINGS, Project, open_project


def _with(profile: Profile, project: Project) -> Project:
    """Return the project with one profile, those rules included that the house has switched off."""
    return msgspec.structs.replace(project, house=msgspec.structs.replace(project.house, profile=profile.value, off=()))


# What a team may switch on, by name: what makes a project that follows it. Pages are checked once with each.
PROFILES: dict[str, Callable[[Project], Project]] = {profile.value: partial(_with, profile) for profile in Profile}


class Checked(msgspec.Struct, frozen=True):
    """One page, and what each profile finds on it."""

    page: Document
    findings: dict[str, tuple[Finding, ...]]  # by profile

    @property
    def word_count(self) -> int:
        """How many words the page has, the website's furniture left out."""
        return sum(len(block.text.split()) for block in self.page.blocks if not block.is_furniture)


def check_page(project: Project, path: str, today: datetime.date) -> Checked:
    """Check one page of a project with each profile. Raises PageError when it cannot be read."""
    reports = {
        name: flow.read(profile(project), path, today, Memo(None), lambda stage: None)
        for name, profile in PROFILES.items()
    }
    first = next(iter(reports.values()))
    return Checked(first.page, {name: report.editions[0].findings for name, report in reports.items()})


def check_others(home: Path, data: Path, scratch: Path, today: datetime.date) -> Iterator[Checked]:
    """Check pages from elsewhere with the project's own settings and glossary, one by one.

    A page that cannot be read is told and left out. `scratch` is an empty folder.
    """
    own = open_project(home)
    project = msgspec.structs.replace(
        own, root=str(scratch), waivers={}, records={}, signoffs=dict.fromkeys(own.signoffs, ())
    )
    (scratch / "source" / "pages").mkdir(parents=True)
    for name, text in pages(data):
        path = f"source/pages/{name}"
        (scratch / path).write_bytes(text)
        try:
            yield check_page(project, path, today)
        except PageError as error:
            print(error, file=sys.stderr)


def pages(data: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each page's file name and bytes: those of a folder, or of a .jsonl with `page` and `text` on each line."""
    for file in sorted(data.iterdir()) if data.is_dir() else [data]:
        if file.suffix == ".jsonl":
            for line in file.read_text("utf-8").splitlines():
                read = json.loads(line)
                yield f"{read['page']}.txt", read["text"].encode()
        elif file.suffix.lower() in PAGE_ENDINGS:
            yield file.name, file.read_bytes()

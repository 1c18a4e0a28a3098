"""`plainleaf new "<title>"`: start a page in good shape, and its record."""

from __future__ import annotations

import datetime
import re
from argparse import Namespace
from pathlib import Path

import msgspec

from pipeline.commands.page_file import house, page_name, pages_named
from pipeline.commands.run import Command, Option, Voice, date, root
from pipeline.decided import record_path
from pipeline.formats.starter import new_page, new_record
from pipeline.model.errors import ProjectError
from pipeline.model.identity import slug
from pipeline.output import write_file

_LONGEST = 200  # characters; a title is a line


def _new(arguments: Namespace, voice: Voice, today: str) -> int:
    folder, day = root(arguments), date(today)
    years = house(folder).limits.review_years
    title = _title(arguments.title)
    name = page_name(arguments.name or _slug(title))
    _check_free(folder, name)
    path, due = f"source/pages/{name}.md", _years_on(day, years)
    write_file(folder, path, new_page(title, day, due).encode())
    write_file(folder, record_path(name), new_record(title, due).encode())
    if arguments.json:
        voice.result(msgspec.json.encode({"page": path, "record": record_path(name), "title": title}).decode())
        return 0
    voice.result(f"{path}: written. Replace every [Add …] in it; until then `make check` calls each an error.")
    voice.result(f"{record_path(name)}: written. Say there who looks after the page and where its claims come from.")
    return 0


def _title(words: str) -> str:
    title = " ".join(words.split())
    if not title.isprintable():
        raise ProjectError("the title", "holds a character that cannot be seen", "type it anew")
    if not 0 < len(title) <= _LONGEST:
        raise ProjectError("the title", f"has {len(title)} characters", f"give one of 1 to {_LONGEST}")
    return title


def _slug(title: str) -> str:
    name = slug(title)
    if name == slug("") and not re.search(name, title, re.IGNORECASE):
        raise ProjectError(f"“{title}”", "has no letters for the page's address", "give it a name: --name hay-fever")
    return name


def _check_free(folder: Path, name: str) -> None:
    """Raise ProjectError where a page or record of this name is there: nothing is ever overwritten."""
    there = [f"source/pages/{file.name}" for file in pages_named(folder, name)]
    there += [record_path(name)] if (folder / record_path(name)).exists() else []
    if there:
        raise ProjectError(there[0], "is there already", "give the new page another name: --name …")


def _years_on(day: datetime.date, years: int) -> datetime.date:
    """Return the same day some years later; for 29 February the 28th."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + years, day=28 if is_leap_day else day.day)


COMMANDS = (
    Command(
        "new",
        "Start a page in good shape in source/pages/, with its review dates and its record.",
        'plainleaf new "Hay fever"',
        _new,
        (
            Option(("title",), {"help": "the page's title"}),
            Option(
                ("--name",), {"metavar": "NAME", "help": "the page's name and address (from the title if not given)"}
            ),
            Option(("--json",), {"action": "store_true", "help": "print what was written as JSON"}),
        ),
    ),
)

"""`plainleaf import <file>`: turn a dump or a web page into a clean page in source/pages/, with a report to look at."""

from __future__ import annotations

import shlex
import shutil
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import msgspec

from pipeline.commands.page_file import PageFile, house, page_file, page_name, pages_named
from pipeline.commands.run import Command, Option, Voice, root
from pipeline.formats.markdown.write import write
from pipeline.formats.report import Import, ImportRow, imported, render_import
from pipeline.formats.report.plain import beginning, line
from pipeline.formats.settings import moved_waivers
from pipeline.language.english import counted
from pipeline.model.errors import PageError, ProjectError
from pipeline.model.identity import slug
from pipeline.model.page import Document
from pipeline.model.page_name import RESERVED
from pipeline.output import write_file
from pipeline.stages.parse import parse

_WAIVERS = "source/waivers.toml"
_MOST_TOLD = 10  # of a sort, in the terminal; the report has all
DIFFERS = 1


class Done(msgspec.Struct, frozen=True):
    """An import that has been written."""

    made: Import
    page: str
    report: str
    set_aside: dict[str, str]  # a file that stood in the way, or changed → where it is now, as it was
    waivers: int  # carried along to the new page


def _import(arguments: Namespace, voice: Voice, today: str) -> int:
    folder = root(arguments)
    house(folder)
    file = page_file(folder, arguments.file)
    old = parse(file.path, file.data, file.language, file.terms)
    if not any(block.is_content for block in old.blocks):
        raise PageError(file.path, "nothing on it was read as content", "see plainleaf show parse, and mend the file")
    name = page_name(arguments.name or _name(file, old))
    in_the_way = pages_named(folder, name)
    _check_free(folder, file, in_the_way, arguments.replace)
    done = _written(folder, file, old, f"source/pages/{name}.md", in_the_way)
    if arguments.json:
        voice.result(msgspec.json.encode(done).decode())
    else:
        for said in _summary(done):
            voice.result(said)
    return DIFFERS if done.made.differences else 0


def _name(file: PageFile, page: Document) -> str:
    """Return the name of the new page: its file's for a page of the project, else made from the file's or the title."""
    stem = Path(file.path).stem
    if file.path.startswith("source/pages/"):
        return stem
    return slug(page.title) if stem.lower() in RESERVED else slug(stem)


def _check_free(folder: Path, file: PageFile, in_the_way: list[Path], may_replace: bool) -> None:
    """Raise ProjectError where a page of this name is there, unless it may be replaced."""
    if not in_the_way or may_replace:
        return
    there = in_the_way[0].relative_to(folder).as_posix()
    own = "is this very page" if there == file.path else "is there already"
    remedy = f"--replace puts the new page in its place and keeps the old file as {there}.bak"
    raise ProjectError(there, own, remedy if there == file.path else f"choose another name with --name, or {remedy}")


def _written(folder: Path, file: PageFile, old: Document, path: str, in_the_way: list[Path]) -> Done:
    """Write the report, then the page in one go: either the old file stands, or the new one does."""
    text = write(old).encode()
    new = parse(path, text, file.language, file.terms)
    made = imported(old, new)
    report = f"reports/import/{new.name}.html"
    write_file(folder, report, render_import(made, old).encode())
    aside = {one: _backup(one) for one in in_the_way}
    for one, backup in aside.items():
        one.rename(backup)
    try:
        write_file(folder, path, text)
    except BaseException:
        for one, backup in aside.items():
            backup.rename(one)
        raise
    moved = {one.relative_to(folder).as_posix(): to.relative_to(folder).as_posix() for one, to in aside.items()}
    carried = sum(_carry_waivers(folder, one, path, moved) for one in tuple(moved))
    return Done(made, path, report, moved, carried)


def _backup(file: Path) -> Path:
    """Return a free name beside a file."""
    number, backup = 1, file.with_name(f"{file.name}.bak")
    while backup.exists():
        number += 1
        backup = file.with_name(f"{file.name}.bak{number}")
    return backup


def _carry_waivers(folder: Path, old: str, new: str, moved: dict[str, str]) -> int:
    """Let waivers of findings in the old file hold for the new one; return how many. The file as it was is kept."""
    file = folder / _WAIVERS
    if old == new or not file.is_file():
        return 0
    text, count = moved_waivers(_WAIVERS, file.read_bytes(), old, new)
    if count:
        backup = _backup(file)
        shutil.copyfile(file, backup)
        write_file(folder, _WAIVERS, text.encode())
        moved[_WAIVERS] = backup.relative_to(folder).as_posix()
    return count


def _summary(done: Done) -> Iterator[str]:
    made = done.made
    yield (
        f"{done.page}: written from {line(made.source)}. Kept {counted(made.kept, 'text')} "
        f"({counted(made.kept_words, 'word')}); left out {counted(len(made.furniture), 'piece')} of the website "
        f"({counted(made.furniture_words, 'word')})."
    )
    for title, rows in (
        ("The new page does NOT read as the old one. Mend it at", made.differences),
        ("Look at these first: they were left out, and readers may need them", made.unsure),
        ("Lost before this file was made; put back what the live page has", made.lost),
    ):
        if rows:
            yield f"{title}:"
            yield from (f"  {made.place} {row.line}: {_told(row)}" for row in rows[:_MOST_TOLD])
        if len(rows) > _MOST_TOLD:
            yield f"  and {len(rows) - _MOST_TOLD} more, in the report"
    if done.waivers:
        yield f"{_WAIVERS}: {counted(done.waivers, 'waiver')} carried along to the new page."
    yield f"Next: open {done.report}, mend {done.page}, then run `make check`."
    yield f"To undo: {_undo(done)}"


def _told(row: ImportRow) -> str:
    return f"“{beginning(line(row.words))}”: {line(row.why)}"


def _undo(done: Done) -> str:
    back = [f"mv {shlex.quote(backup)} {shlex.quote(file)}" for file, backup in done.set_aside.items()]
    return " && ".join([f"rm {shlex.quote(done.page)}", *back])


COMMANDS = (
    Command(
        "import",
        "Turn a text dump, web page, Markdown or Word file into a clean page, with a report of what was left out.",
        "plainleaf import ~/Downloads/hay-fever.html",
        _import,
        (
            Option(("file",), {"help": "a .txt, .md, .html or .docx file anywhere, or the name of a page"}),
            Option(("--name",), {"metavar": "NAME", "help": "the new page's name (from the file's if not given)"}),
            Option(
                ("--replace", "--force"),
                {"action": "store_true", "help": "take the place of a page of this name, and keep its file as .bak"},
            ),
            Option(("--json",), {"action": "store_true", "help": "print what became of the page as JSON"}),
        ),
    ),
)

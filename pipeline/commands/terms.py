"""`plainleaf terms`: list the terms of each page, and give the glossary to other programs or take it from them."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path

import msgspec

from pipeline.commands.check import JSON
from pipeline.commands.run import MEMO, Command, Option, Voice, date, progress, root
from pipeline.exchange import Difference, Taken, concepts, taken
from pipeline.flow import assess
from pipeline.formats.glossary_csv import read_csv, write_csv
from pipeline.formats.report import term_rows, terms_text
from pipeline.formats.report.plain import line
from pipeline.formats.tbx import read_tbx, write_tbx
from pipeline.language.english import counted
from pipeline.memo import Memo
from pipeline.model.errors import ProjectError
from pipeline.model.glossary import Concept
from pipeline.model.report import Report
from pipeline.output import write_file
from pipeline.project import Project, open_project
from pipeline.search.terms.stories import stories

_LIST = "reports/terms.txt"
_ENDINGS = (".csv", ".tbx")
_LARGEST_BYTES = 20_000_000


def _terms(arguments: Namespace, voice: Voice, today: str) -> int:
    project = open_project(root(arguments))
    if arguments.what is None:
        return _list(project, arguments, voice, today)
    done = _export if arguments.what == "export" else _import
    return done(project, _file(arguments), arguments, voice)


def _list(project: Project, arguments: Namespace, voice: Voice, today: str) -> int:
    folder = root(arguments)
    memo, tell = Memo(folder / MEMO), progress(voice, len(project.pages))
    reports = [assess(project, path, date(today), memo, partial(tell, path)) for path in project.pages]
    rows = [term_rows(report, _explained(report)) for report in reports]
    texts = (terms_text(report, found) for report, found in zip(reports, rows, strict=True))
    write_file(folder, _LIST, "\n\n".join(texts).encode())
    pages = [{"page": path, "terms": found} for path, found in zip(project.pages, rows, strict=True)]
    said = f"The medical terms on each page: where used, explained and translated: {_LIST}"
    voice.result(msgspec.json.encode(pages).decode() if arguments.json else said)
    return 0


def _explained(report: Report) -> dict[str, int]:
    """Return where each term that must be explained is explained first, as an offset of the reading text."""
    told = stories(report.page, report.uses, report.glossary)
    return {story.term.name: story.explained.span.start for story in told if story.explained}


def _file(arguments: Namespace) -> Path:
    if arguments.file is None or Path(arguments.file).suffix.lower() not in _ENDINGS:
        given = arguments.file or arguments.what
        raise ProjectError(
            given, "no .csv or .tbx file is named", f"write plainleaf terms {arguments.what} glossary.csv"
        )
    return Path(arguments.file)


def _export(project: Project, path: Path, arguments: Namespace, voice: Voice) -> int:
    found, house = concepts(project), project.house
    is_table = path.suffix.lower() == ".csv"
    source = f"The glossary of {house.name}"
    data = write_csv(found, house.languages) if is_table else write_tbx(found, house.source_language, source)
    write_file(path.parent, path.name, data)
    said = {"path": str(path), "terms": len(found), "languages": house.languages}
    voice.result(msgspec.json.encode(said).decode() if arguments.json else f"{counted(len(found), 'term')}: {path}")
    return 0


def _import(project: Project, path: Path, arguments: Namespace, voice: Voice) -> int:
    change = taken(project, str(path), _read(project, path))
    if arguments.write:
        for name, data in change.files.items():
            write_file(root(arguments), name, data)
    if arguments.json:
        said = {"differences": change.differences, "files": sorted(change.files), "written": arguments.write}
        voice.result(msgspec.json.encode(said).decode())
    else:
        voice.result("\n".join((*map(_difference, change.differences), _outcome(change, arguments.write))))
    return 0


def _read(project: Project, path: Path) -> tuple[Concept, ...]:
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ProjectError(str(path), "the file is larger than 20 MB", "split it into several")
        data = path.read_bytes()
    except OSError as error:
        raise ProjectError(str(path), f"cannot be read ({error.strerror})", "check its name and its rights") from None
    if path.suffix.lower() == ".csv":
        return read_csv(str(path), data)
    return read_tbx(str(path), data, project.house.source_language)


def _difference(one: Difference) -> str:
    before = f"“{line(one.before)}” → " if one.before else ""
    return f"{line(one.term)}: {one.what}: {before}“{line(one.after)}”"


def _outcome(change: Taken, is_written: bool) -> str:
    absent = f" {counted(change.absent, 'term')} of the glossary not in the file: kept." if change.absent else ""
    if not change.differences:
        return f"Nothing differs.{absent}"
    files = ", ".join(sorted(change.files))
    said = f"Written: {files}." if is_written else f"Nothing is written yet: --write changes {files}."
    return f"{counted(len(change.differences), 'difference')}. {said}{absent}"


COMMANDS = (
    Command(
        "terms",
        "List the medical terms of each page (where used, explained, translated); export or import the glossary.",
        "plainleaf terms && plainleaf terms export glossary.csv && plainleaf terms import glossary.csv --write",
        _terms,
        (
            Option(
                ("what",), {"nargs": "?", "choices": ("export", "import"), "help": "what to do; lists if not given"}
            ),
            Option(("file",), {"nargs": "?", "help": "a .csv or .tbx file"}),
            Option(("--write",), {"action": "store_true", "help": "import: write the changes, not only show them"}),
            JSON,
        ),
    ),
)

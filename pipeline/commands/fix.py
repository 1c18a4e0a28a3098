"""`plainleaf fix`: make the fixes that cannot change what a page says; show them first."""

from __future__ import annotations

import datetime
import difflib
from argparse import Namespace
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec

from pipeline.commands.chosen import PAGES, PROFILE, Chosen, chosen
from pipeline.commands.run import MEMO, Command, Option, Voice, date, root
from pipeline.fixes import Fix, fixes, is_proven, with_fixes
from pipeline.flow import read
from pipeline.formats.decode import decode
from pipeline.formats.report import tame
from pipeline.language.english import counted
from pipeline.memo import Memo
from pipeline.model.errors import ProjectError
from pipeline.model.finding import Finding
from pipeline.model.page import Document
from pipeline.output import write_file
from pipeline.stages.parse import parse
from pipeline.undo import Known, command, known

_COLOURS = {"+": "\033[32m", "-": "\033[31m", "@": "\033[36m"}
_PLAIN = "\033[0m"


class Plan(msgspec.Struct, frozen=True):
    """The fixes that can be made in one page's file."""

    page: Chosen
    before: bytes
    after: bytes
    made: tuple[Fix, ...]
    problem: str = ""  # why none can be made, whatever was found

    @property
    def path(self) -> str:
        """The page's file, as it is shown."""
        return self.page.path


def _fix(arguments: Namespace, voice: Voice, today: str) -> int:
    folder = root(arguments)
    plans = [_plan(page, date(today), folder) for page in chosen(folder, arguments.pages, arguments.profile)]
    undone = [_undo(plan, folder, arguments) for plan in plans] if arguments.write else [""] * len(plans)
    if arguments.write:  # only now that nothing is refused
        for plan in plans:
            _write(plan, folder)
    if arguments.json:
        rows = [_row(plan, arguments.write, undo) for plan, undo in zip(plans, undone, strict=True)]
        voice.result(msgspec.json.encode(rows).decode())
        return 0
    for plan, undo in zip(plans, undone, strict=True):
        for line in (*_diff(plan, voice.has_colour), _said(plan, arguments.write, undo)):
            voice.result(line)
    return 0


def _plan(page: Chosen, today: datetime.date, folder: Path) -> Plan:
    data = page.project.data(page.path) or b""
    if page.path.lower().endswith(".docx"):
        return Plan(page, data, data, (), "no fixes can be made in a Word file; make them in Word, or import the page")
    memo = Memo(None if page.is_alone else folder / MEMO)
    report = read(page.project, page.path, today, memo, _silent)
    text = decode(page.path, data)
    made = fixes(report.page, text, report.source.findings, partial(_reread, page, report.page))
    after = with_fixes(text, made).encode()
    if made and not is_proven(made, report.source.findings, _findings(page, after, today)):
        problem = "its fixes do not take away what they should"
        raise ProjectError(page.path, problem, "make them by hand, one by one: plainleaf check shows each")
    return Plan(page, data, after, made)


def _silent(stage: str) -> None:
    """Hear of a stage, and say nothing."""


def _reread(page: Chosen, before: Document, text: str) -> Document:
    return parse(page.path, text.encode(), page.project.house.source_language, page.project.glossary.words)


def _findings(page: Chosen, data: bytes, today: datetime.date) -> tuple[Finding, ...]:
    project = msgspec.structs.replace(page.project, held={page.path: data})
    return read(project, page.path, today, Memo(None), _silent).source.findings


def _file(plan: Plan, folder: Path) -> Path:
    return Path(plan.path) if plan.page.is_alone else folder / plan.path


def _undo(plan: Plan, folder: Path, arguments: Namespace) -> str:
    """Return how to take the fixes back; keep a copy where git could not. Raises ProjectError where that is unsafe."""
    if not plan.made:
        return ""
    file = _file(plan, folder)
    state = known(file)
    if state is Known.AS_IT_IS:
        return command(file)
    if state is Known.CHANGED and not arguments.force:
        problem = "has changes that git does not hold yet, so the fixes could not be undone by themselves"
        raise ProjectError(plan.path, problem, "commit them first, or add --force to keep a copy beside it")
    return f"mv '{file}.bak' '{file}'"


def _write(plan: Plan, folder: Path) -> None:
    """Write one page. Raises ProjectError where its file has changed since it was read."""
    if not plan.made:
        return
    file = _file(plan, folder)
    if file.read_bytes() != plan.before:
        raise ProjectError(plan.path, "has changed while its fixes were worked out", "run plainleaf fix again")
    if known(file) is not Known.AS_IT_IS:
        write_file(file.parent, f"{file.name}.bak", plan.before)
    write_file(file.parent, file.name, plan.after)


def _diff(plan: Plan, has_colour: bool) -> Iterator[str]:
    """Yield what would change, as git and patch show it."""
    if not plan.made:
        return
    names = (f"a/{plan.path}", f"b/{plan.path}")
    for row in difflib.unified_diff(_lines(plan.before), _lines(plan.after), *names):
        line = row[:1] + tame(row[1:].removesuffix("\n"))
        yield f"{_COLOURS[row[0]]}{line}{_PLAIN}" if has_colour and row[0] in _COLOURS else line
        if not row.endswith("\n"):
            yield "\\ No newline at end of file"


def _lines(data: bytes) -> list[str]:
    """Return a file's lines, each with what ends it; only the last may lack that."""
    *whole, last = data.decode().split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])


def _said(plan: Plan, is_written: bool, undo: str) -> str:
    if plan.problem:
        return f"{plan.path}: {plan.problem}."
    if not plan.made:
        return f"{plan.path}: nothing that can be fixed without changing what it says."
    count = counted(len(plan.made), "fix", "fixes")
    if is_written:
        return f"{plan.path}: {count} made. To undo: {undo}"
    return f"{plan.path}: {count} can be made. Add --write to make {'it' if len(plan.made) == 1 else 'them'}."


def _row(plan: Plan, is_written: bool, undo: str) -> dict[str, object]:
    made = [
        {"rule": fix.finding.rule, "line": fix.finding.start.line, "column": fix.finding.start.column}
        | {"words": fix.finding.words, "instead": fix.instead}
        for fix in plan.made
    ]
    is_done = bool(made) and is_written
    return {"file": plan.path, "written": is_done, "undo": undo or None, "problem": plan.problem or None, "fixes": made}


COMMANDS = (
    Command(
        "fix",
        "Show the fixes that cannot change what a page says; make them with --write.",
        "plainleaf fix hay-fever --write",
        _fix,
        (
            PAGES,
            PROFILE,
            Option(("--write",), {"action": "store_true", "help": "make the fixes in the pages' files"}),
            Option(
                ("--force",),
                {"action": "store_true", "help": "also where git does not hold the file as it is; keeps a copy, .bak"},
            ),
            Option(("--json",), {"action": "store_true", "help": "print the fixes as JSON"}),
        ),
    ),
)

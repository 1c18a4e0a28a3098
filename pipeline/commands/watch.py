"""`plainleaf watch`: check pages anew each time a file is saved, and say only what is new and what is gone."""

from __future__ import annotations

import time
from argparse import SUPPRESS, Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.commands.chosen import PAGES, PROFILE, assess_chosen, chosen
from pipeline.commands.run import Command, Option, Voice, date, root
from pipeline.formats.report import finding_brief
from pipeline.language.english import counted
from pipeline.model.errors import InputError
from pipeline.model.finding import Finding

_PAUSE_S = 0.5
_FOLDERS = ("source", "locales")

State = dict[str, tuple[int, int]]  # path → time of change in ns, size
Told = dict[tuple[str, str, str], Finding]  # by rule, language and fingerprint


def _watch(arguments: Namespace, voice: Voice, today: str) -> int:
    date(today), chosen(root(arguments), arguments.pages, arguments.profile)  # what is wrong from the start ends it
    told: Told | None = None
    rounds = 0
    try:
        while True:
            seen = _state(root(arguments), arguments.pages)
            told = _look(arguments, voice, today, told)
            rounds += 1
            if rounds == arguments.rounds:
                return 0
            _wait(root(arguments), arguments.pages, seen)
    except KeyboardInterrupt:
        voice.result("Stopped watching.")
        return 0


def _look(arguments: Namespace, voice: Voice, today: str, before: Told | None) -> Told | None:
    """Check, say what is new and gone since `before`, and return what there is; `before` where nothing can be read."""
    folder = root(arguments)
    try:
        pages = chosen(folder, arguments.pages, arguments.profile)
        reports = assess_chosen(pages, date(today), folder, lambda page, stage: voice.progress(f"{page}: {stage} …"))
    except InputError as error:
        voice.trouble(str(error))
        return before
    found = {_key(one): one for report in reports for one in report.findings if not one.waived}
    for line in _changes(before or {}, found):
        voice.result(line)
    if before is None or before.keys() != found.keys():
        now = counted(len(found), "finding")
        voice.result(f"{now[0].upper()}{now[1:]} now. Watching; Ctrl-C ends it.")
    return found


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, finding.language, finding.fingerprint


def _changes(before: Told, found: Told) -> Iterator[str]:
    """Yield a line for each finding that is new, worst first, then for each that is gone."""
    yield from (f"+ {finding_brief(one)}" for one in _worst_first(found[key] for key in found.keys() - before.keys()))
    yield from (f"- {finding_brief(one)}" for one in _worst_first(before[key] for key in before.keys() - found.keys()))


def _worst_first(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda one: (one.severity.rank, one.start, one.rule))


def _wait(folder: Path, pages: list[str], seen: State) -> None:
    """Return once a file has changed, and then stayed as it is for a moment: an editor may save in several steps."""
    now = seen
    while True:
        time.sleep(_PAUSE_S)
        before, now = now, _state(folder, pages)
        if now != seen and now == before:
            return


def _state(folder: Path, pages: list[str]) -> State:
    """Return when each file was last changed that a check of the project, or of these pages, depends on."""
    files = [file for name in _FOLDERS for file in (folder / name).rglob("*")]
    found: State = {}
    for file in (*files, *map(Path, pages)):
        try:
            about = file.stat()
        except OSError:  # gone since, or a page's name
            continue
        found[str(file)] = (about.st_mtime_ns, about.st_size)
    return found


COMMANDS = (
    Command(
        "watch",
        "Check pages anew each time a file is saved; say only what is new and what is gone. Ctrl-C ends it.",
        "plainleaf watch hay-fever --profile plain",
        _watch,
        (PAGES, PROFILE, Option(("--rounds",), {"type": int, "default": 0, "help": SUPPRESS})),
    ),
)

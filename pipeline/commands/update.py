"""`plainleaf update`: bring the catalogues up to date with the pages."""

from __future__ import annotations

from argparse import Namespace

import msgspec

from pipeline.commands.run import MEMO, Command, Option, Voice, root
from pipeline.memo import Memo
from pipeline.output import write_file
from pipeline.project import open_project
from pipeline.update import Change, update

_COUNTED = ("new", "changed", "moved", "returned", "gone", "kept")


def _update(arguments: Namespace, voice: Voice, today: str) -> int:
    folder = root(arguments)
    changes = update(open_project(folder), Memo(folder / MEMO))
    if not arguments.dry_run:
        for change in changes:
            write_file(folder, change.path, change.data)
    if arguments.json:
        voice.result(msgspec.json.encode([_summary(change) for change in changes]).decode())
    else:
        for change in changes:
            voice.result(_line(change, arguments.dry_run))
    return 0


def _line(change: Change, dry_run: bool) -> str:
    if not change.is_changed:
        return f"{change.path}: unchanged"
    done = "would be written" if dry_run else "written"
    counts = _summary(change)
    said = ", ".join(f"{counts[what]} {what}" for what in _COUNTED if counts.get(what))
    return f"{change.path}: {done}{f' ({said})' if said else ''}"


def _summary(change: Change) -> dict[str, object]:
    counts = {what: getattr(change.merged, what) for what in _COUNTED} if change.merged else {}
    return {"path": change.path, "is_changed": change.is_changed, **counts}


COMMANDS = (
    Command(
        "update",
        "Bring the catalogues in locales/ up to date with the pages; no translation is lost.",
        "plainleaf update --dry-run",
        _update,
        (
            Option(("--dry-run",), {"action": "store_true", "help": "say what would change, and write nothing"}),
            Option(("--json",), {"action": "store_true", "help": "print the summary as JSON"}),
        ),
    ),
)

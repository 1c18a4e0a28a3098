"""`plainleaf baseline` and `signoff`: put on record what a person accepts, with reason and name."""

from __future__ import annotations

import datetime
from argparse import Namespace
from pathlib import Path

import msgspec

from pipeline.commands.run import MEMO, Command, Option, Voice, date, later, progress, root
from pipeline.formats.settings import add_signoff, add_waivers
from pipeline.gate import approved_digest, unfinished
from pipeline.model.errors import ProjectError
from pipeline.model.finding import Finding
from pipeline.model.house import SignOff, Waiver
from pipeline.model.report import Edition, Report
from pipeline.output import write_file
from pipeline.project import Project, open_project, signoff_path
from pipeline.work import assess_all


def _baseline(arguments: Namespace, voice: Voice, today: str) -> int:
    folder, day = root(arguments), date(today)
    until = later(arguments.until, day)
    if not arguments.reason.strip():
        raise ProjectError("--reason", "is empty", "say why these faults are accepted")
    project, reports = _assessed(folder, day, voice)
    like = Waiver("", "", "", arguments.reason, day, until)
    waivers = {path: _new_waivers(path, reports, like, arguments.all) for path in project.waivers}
    files = {path: add_waivers(path, project.data(path) or b"", new) for path, new in waivers.items() if new}
    for path, text in files.items():
        write_file(folder, path, text.encode())
    counts = {path: len(waivers[path]) for path in files}
    said = [f"{path}: {count} finding{'' if count == 1 else 's'} accepted" for path, count in counts.items()]
    voice.result(msgspec.json.encode(counts).decode() if arguments.json else "\n".join(said) or "Nothing to accept.")
    return 0


def _new_waivers(path: str, reports: tuple[Report, ...], like: Waiver, also_warnings: bool) -> list[Waiver]:
    """Return a waiver for each finding of today that belongs in this file and has none."""
    language = path.split("/")[1] if path.startswith("locales/") else ""
    found: dict[str, Waiver] = {}
    for report in reports:
        for finding in report.findings:
            if finding.language == language and _is_wanted(finding, also_warnings):
                found[finding.fingerprint] = msgspec.structs.replace(
                    like, fingerprint=finding.fingerprint, rule=finding.rule, words=finding.words
                )
    return list(found.values())


def _is_wanted(finding: Finding, also_warnings: bool) -> bool:
    """Whether a baseline accepts a finding. It accepts nothing about what people put on record, nor a date."""
    if finding.waived or finding.rule.startswith(("waiver.", "ignore.", "signoff.", "record.")):
        return False
    return finding.is_new_error or (also_warnings and not finding.blocks_live)


def _signoff(arguments: Namespace, voice: Voice, today: str) -> int:
    folder, day = root(arguments), date(today)
    project, reports = _assessed(folder, day, voice)
    report = next((one for one in reports if one.page.name == arguments.page), None)
    if report is None:
        raise ProjectError(f"page “{arguments.page}”", "is not in source/pages", "give the file's name without ending")
    edition = next((one for one in report.editions if one.language == arguments.language), None)
    if edition is None:
        raise ProjectError(f"“{arguments.language}”", "is no language of this project", "see source/house.toml")
    for option in ("by", "role"):
        if not getattr(arguments, option).strip():
            raise ProjectError(f"--{option}", "is empty", "say who approves, and as what")
    if problems := [*edition.verdict.reasons, *unfinished(edition)]:
        voice.trouble("\n".join(("Not signed off.", *problems)))
        return 1
    signed = SignOff(
        page=report.page.name,
        by=arguments.by,
        role=arguments.role,
        date=day,
        digest=_digest(report, edition),
        until=later(arguments.until, day),
    )
    path = signoff_path(edition.language)
    write_file(folder, path, add_signoff(path, project.data(path) or b"", signed).encode())
    voice.result(msgspec.json.encode(signed).decode() if arguments.json else f"Signed off: {path}")
    return 0


def _digest(report: Report, edition: Edition) -> str:
    catalogues = [one for one in (edition.catalogue, edition.interface) if one]
    return approved_digest(report.page, report.template, catalogues)


def _assessed(folder: Path, day: datetime.date, voice: Voice) -> tuple[Project, tuple[Report, ...]]:
    project = open_project(folder)
    return project, assess_all(project, day, folder / MEMO, 1, progress(voice, len(project.pages)))


_UNTIL = Option(("--until",), {"metavar": "DATE", "help": "until when it holds, as 2027-06-30"})
_JSON = Option(("--json",), {"action": "store_true", "help": "print what was written as JSON"})
COMMANDS = (
    Command(
        "baseline",
        "Accept the errors that stand today: one waiver each, with a reason, in waivers.toml.",
        'plainleaf baseline --reason "taken over from the old site" --until 2027-06-30',
        _baseline,
        (
            Option(("--reason",), {"required": True, "help": "why they are accepted"}),
            _UNTIL,
            Option(("--all",), {"action": "store_true", "help": "warnings and suggestions too"}),
            _JSON,
        ),
    ),
    Command(
        "signoff",
        "Approve a page in one language as it stands. It lapses when the text changes.",
        'plainleaf signoff cy secondary-bone-cancer --by "Dr Siân Evans" --role "clinical reviewer"',
        _signoff,
        (
            Option(("language",), {"help": "BCP 47 tag; the source's own for the page itself"}),
            Option(("page",), {"help": "the page's name"}),
            Option(("--by",), {"required": True, "help": "who approves"}),
            Option(("--role",), {"required": True, "help": "as what: clinical reviewer, reviser …"}),
            _UNTIL,
            _JSON,
        ),
    ),
)

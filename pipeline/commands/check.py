"""`plainleaf check`: every page through every stage, to reports and preview bundles."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from pipeline.commands.chosen import PAGES, PROFILE, assess_chosen, chosen
from pipeline.commands.rules import write_guide
from pipeline.commands.run import MEMO, Command, Option, Voice, date, progress, root
from pipeline.flow import bundles
from pipeline.formats.report import finding_lines, findings_json, render, render_index, terminal
from pipeline.memo import Memo
from pipeline.model.report import Report
from pipeline.output import remove_other_bundles, write_bundle, write_file
from pipeline.project import open_project
from pipeline.replay import Watch
from pipeline.work import assess_all

FIT, UNFIT = 0, 1


def _check(arguments: Namespace, voice: Voice, today: str) -> int:
    return _some(arguments, voice, today) if arguments.pages else _all(arguments, voice, today)


def _some(arguments: Namespace, voice: Voice, today: str) -> int:
    """Check the pages that were named, and write nothing."""
    folder = root(arguments)
    named = chosen(folder, arguments.pages, arguments.profile)
    reports = assess_chosen(named, date(today), folder, progress(voice, len(named)))
    status = FIT if all(edition.verdict.fit for report in reports for edition in report.editions) else UNFIT
    if arguments.json:
        voice.result(findings_json(reports).decode().rstrip("\n"))
        return status
    for line in finding_lines([finding for report in reports for finding in report.findings]):
        voice.result(line)
    voice.result(f"Exit status {status}: {'not fit' if status else 'no new errors'}.")
    return status


def _all(arguments: Namespace, voice: Voice, today: str) -> int:
    folder = root(arguments)
    watch = Watch(str(folder))
    project = open_project(folder, arguments.profile)
    reports = assess_all(project, date(today), folder / MEMO, arguments.workers, progress(voice, len(project.pages)))
    write_guide(folder, project.team)
    written = write_reports(folder, reports) + write_bundles(folder, reports)
    status = FIT if all(edition.verdict.fit for report in reports for edition in report.editions) else UNFIT
    if arguments.json:
        voice.result(findings_json(reports).decode().rstrip("\n"))
    else:
        for line in terminal(reports):
            voice.result(line)
        voice.result(f"Exit status {status}: {'not fit' if status else 'no new errors'}.")
    watch.note([*arguments.words, today], written, status, (voice.out, voice.err))
    return status


def write_reports(folder: Path, reports: tuple[Report, ...]) -> list[str]:
    """Write the report for people and the findings for machines; return their paths."""
    memo = Memo(folder / MEMO)
    if len(reports) == 1:
        files = {"reports/index.html": memo(render, reports[0])}
    else:
        files = {f"reports/{report.page.name}.html": memo(render, report, "index.html") for report in reports}
        files["reports/index.html"] = render_index(reports)
    for path, text in files.items():
        write_file(folder, path, text.encode())
    for old in (folder / "reports").glob("*.html"):
        if f"reports/{old.name}" not in files:  # of a page that is no more
            old.unlink()
    write_file(folder, "reports/findings.json", findings_json(reports))
    return [*files, "reports/findings.json", "reports/guide/index.html"]


def write_bundles(folder: Path, reports: tuple[Report, ...]) -> list[str]:
    """Write the preview bundles of every language, and take away those of pages that are no more."""
    memo = Memo(folder / MEMO)
    made = [bundle for report in reports for bundle in bundles(report, "preview", memo)]
    written = [path for bundle in made for path in write_bundle(folder, "preview", bundle)]
    remove_other_bundles(folder, "preview", made)
    return written


WORKERS = Option(
    ("--workers",),
    {
        "type": int,
        "default": 1,
        "choices": range(1, 65),
        "metavar": "N",
        "help": "how many pages to work on at once, 1 to 64 (1 if not given)",
    },
)
JSON = Option(("--json",), {"action": "store_true", "help": "print the findings as JSON"})
COMMANDS = (
    Command(
        "check",
        "Check every page and its translations, and write reports/ and dist/preview/; or only the pages named.",
        "plainleaf check ~/Downloads/hay-fever.docx --profile plain",
        _check,
        (PAGES, PROFILE, JSON, WORKERS),
    ),
)

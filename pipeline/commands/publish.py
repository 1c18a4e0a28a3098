"""`plainleaf publish`: write the bundles of a channel; to live, only what may go there."""

from __future__ import annotations

from argparse import Namespace

import msgspec

from pipeline.commands.check import WORKERS, write_bundles
from pipeline.commands.run import MEMO, Command, Option, Voice, date, progress, root
from pipeline.flow import bundles
from pipeline.memo import Memo
from pipeline.model.report import Edition, Report
from pipeline.output import write_bundle
from pipeline.project import open_project
from pipeline.work import assess_all

FIT, UNFIT = 0, 1


def _publish(arguments: Namespace, voice: Voice, today: str) -> int:
    folder = root(arguments)
    project = open_project(folder)
    tell = progress(voice, len(project.pages))
    reports = assess_all(project, date(today), folder / MEMO, arguments.workers, tell)
    if arguments.channel == "preview":
        write_bundles(folder, reports)
    else:
        memo = Memo(folder / MEMO)
        for bundle in [bundle for report in reports for bundle in bundles(report, "live", memo)]:
            write_bundle(folder, "live", bundle)
    _say(reports, arguments, voice)
    return FIT if all(_may_go(edition, arguments.channel) for one in reports for edition in one.editions) else UNFIT


def _may_go(edition: Edition, channel: str) -> bool:
    return edition.live.fit if channel == "live" else edition.verdict.fit


def _say(reports: tuple[Report, ...], arguments: Namespace, voice: Voice) -> None:
    rows = [
        {
            "page": report.page.name,
            "language": edition.language,
            "channel": arguments.channel,
            "published": arguments.channel == "preview" or edition.live.fit,
            "reasons": (edition.live if arguments.channel == "live" else edition.verdict).reasons,
        }
        for report in reports
        for edition in report.editions
    ]
    if arguments.json:
        voice.result(msgspec.json.encode(rows).decode())
        return
    for row in rows:
        place = f"dist/{row['channel']}/{row['language']}/{row['page']}/"
        last = f"; the last release stays in {place}" if (root(arguments) / place).is_dir() else ""
        done = f"published, {place}" if row["published"] else f"refused{last}"
        voice.result(f"{row['language']}  {row['page']}: {done}")
        for reason in row["reasons"]:
            voice.result(f"      {reason}")


COMMANDS = (
    Command(
        "publish",
        "Write the bundles of a channel. Live takes only what has no error and is signed off; else exit 1.",
        "plainleaf publish --channel live",
        _publish,
        (
            Option(("--channel",), {"choices": ("preview", "live"), "default": "preview", "help": "where to"}),
            Option(("--json",), {"action": "store_true", "help": "print what was published or refused as JSON"}),
            WORKERS,
        ),
    ),
)

"""`plainleaf parse`, `score`, `extract`, `verify`: run up to one stage, and leave its result to look at."""

from __future__ import annotations

from argparse import Namespace
from functools import partial

import msgspec

from pipeline.commands.check import JSON
from pipeline.commands.run import MEMO, Command, Voice, date, progress, root
from pipeline.flow import assess, read
from pipeline.formats.report import stage_text
from pipeline.memo import Memo
from pipeline.output import write_file
from pipeline.project import open_project

_STAGES = {
    "parse": "the parts of each page: what is content, what is furniture, what was lost",
    "score": "how hard each section is to read",
    "extract": "the strings that translators get",
    "verify": "the translations against their source",
}
_WITH_TRANSLATIONS = ("verify",)


def _look(stage: str, arguments: Namespace, voice: Voice, today: str) -> int:
    folder = root(arguments)
    project, memo = open_project(folder), Memo(folder / MEMO)
    tell = progress(voice, len(project.pages))
    take = assess if stage in _WITH_TRANSLATIONS else read
    reports = [take(project, path, date(today), memo, partial(tell, path)) for path in project.pages]
    text = "\n\n".join(stage_text(stage, report) for report in reports)
    path = f"reports/{stage}.txt"
    write_file(folder, path, text.encode())
    voice.result(msgspec.json.encode(reports).decode() if arguments.json else f"{_STAGES[stage].capitalize()}: {path}")
    return 0


COMMANDS = tuple(
    Command(
        stage,
        f"Leave in reports/{stage}.txt {what}.",
        f"plainleaf {stage} && less reports/{stage}.txt",
        partial(_look, stage),
        (JSON,),
    )
    for stage, what in _STAGES.items()
)

"""`plainleaf show parse <page>` and `show record <page>`: how a page was read, and what is on record about it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import msgspec

from pipeline.commands.page_file import page_file
from pipeline.commands.run import Command, Option, Voice, root
from pipeline.decided import record_path
from pipeline.formats.report import block_text, page_json, page_text, record_text
from pipeline.formats.settings import read_page_record
from pipeline.model.errors import ProjectError
from pipeline.model.page import Document
from pipeline.stages.parse import parse


def _show(arguments: Namespace, voice: Voice, today: str) -> int:
    return _record(arguments, voice) if arguments.what == "record" else _parse(arguments, voice)


def _record(arguments: Namespace, voice: Voice) -> int:
    folder = root(arguments)
    name = Path(page_file(folder, arguments.page).path).stem
    path = record_path(name)
    if not (folder / path).is_file():
        raise ProjectError(path, "there is no such record", "write one; source/README.md says what it may hold")
    record = read_page_record(path, (folder / path).read_bytes())
    voice.result(msgspec.json.encode(record).decode() if arguments.json else record_text(path, record))
    return 0


def _parse(arguments: Namespace, voice: Voice) -> int:
    file = page_file(root(arguments), arguments.page)
    page = parse(file.path, file.data, file.language, file.terms)
    numbers = _chosen(page, arguments.block, arguments.line)
    if arguments.json:
        voice.result(page_json(page, numbers).decode())
    elif numbers:
        voice.result("\n\n".join(block_text(page, number) for number in numbers))
    else:
        voice.result(page_text(page))
    return 0


def _chosen(page: Document, block: int | None, line: int | None) -> tuple[int, ...]:
    """Return the numbers of the blocks asked for; none for the whole page. Raises ProjectError for one that is none."""
    if block is not None:
        if not 1 <= block <= len(page.blocks):
            remedy = f"give a number from 1 to {len(page.blocks)}"
            raise ProjectError(f"--block {block}", f"{page.path} has no such block", remedy)
        return (block,)
    if line is None:
        return ()
    ends = [page.origin.ends(one.span) for one in page.blocks]
    if found := tuple(number for number, (first, last) in enumerate(ends, 1) if first.line <= line <= last.line):
        return found
    nearest = min((abs(first.line - line), first.line) for first, _ in ends)[1]
    raise ProjectError(f"--line {line}", f"nothing stands there in {page.path}", f"the nearest words are at {nearest}")


COMMANDS = (
    Command(
        "show",
        "Explain how a page was read: what each block is, why, where it stands and what was lost; or show its record.",
        "plainleaf show parse secondary-bone-cancer --line 19",
        _show,
        (
            Option(
                ("what",), {"choices": ("parse", "record"), "help": "how it was read, or what is on record about it"}
            ),
            Option(("page",), {"help": "a page's name, or a .txt, .md, .html or .docx file anywhere"}),
            Option(
                ("--line",),
                {"type": int, "metavar": "N", "help": "only what stands on this line (of Word: paragraph), in full"},
            ),
            Option(("--block",), {"type": int, "metavar": "N", "help": "only this block, in full"}),
            Option(("--json",), {"action": "store_true", "help": "print the blocks as JSON, with lines and spans"}),
        ),
    ),
)

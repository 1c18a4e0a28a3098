"""The words of the command line, with an example for each command."""

from __future__ import annotations

import argparse
from typing import NoReturn

from pipeline import __version__
from pipeline.commands import (
    accept,
    check,
    fix,
    import_page,
    look,
    new,
    publish,
    rules,
    show,
    spell,
    terms,
    update,
    watch,
)
from pipeline.commands.run import Command

_INTRODUCTION = """\
Plainleaf checks a health page, its medical terms and its translations, and publishes a bundle per language.
Exit status: 0 fit, 1 not fit, 2 something could not be read."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command line in one line, and how to see what is right."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def command_line() -> argparse.ArgumentParser:
    """Return what reads the command line. `run` of the result is the command's function."""
    line = _Parser(
        "plainleaf",
        description=_INTRODUCTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    line.add_argument("--version", action="version", version=f"plainleaf {__version__}")
    commands = line.add_subparsers(metavar="command", required=True)
    for module in (check, fix, watch, look, terms, show, new, import_page, update, publish, accept, rules, spell):
        for command in module.COMMANDS:
            _add(commands, command)
    return line


def _add(commands: argparse._SubParsersAction[_Parser], command: Command) -> None:
    words = commands.add_parser(
        command.name,
        help=command.help,
        description=command.help,
        epilog=f"Example: {command.example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    words.set_defaults(run=command.run)
    words.add_argument("--project", default=".", metavar="FOLDER", help="the project's folder (this one if not given)")
    words.add_argument(
        "--today", metavar="DATE", help="the date to work with, as 2026-11-23 (the clock's if not given)"
    )
    for option in command.options:
        words.add_argument(*option.words, **option.settings)

"""The command line: exit status, and the only place that prints.

Nothing heavy is imported here before a command needs it: a check with nothing to do answers from memory.
"""

from __future__ import annotations

import os
import sys
import time

from pipeline.replay import replay

UNREADABLE, INTERRUPTED = 2, 130
_EPOCH_DIGITS = 11  # seconds since 1970 with fewer reach to the year 2286


class Voice:
    """Says things to the person at the terminal, and keeps what it said."""

    def __init__(self) -> None:
        self.out, self.err = "", ""
        self._is_line_begun = False

    @property
    def has_colour(self) -> bool:
        """Whether a result may be in colour: at a terminal, unless the person wants none."""
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    def result(self, text: str) -> None:
        """Say what the command was run for: to standard output."""
        self._end_progress()
        self.out += f"{text}\n"
        _write(sys.stdout, f"{text}\n")

    def progress(self, text: str) -> None:
        """Say what is being done, on one line that goes when there is something to say. Only to a terminal."""
        if sys.stderr.isatty():
            _write(sys.stderr, f"\r\033[K{text}")
            self._is_line_begun = True

    def trouble(self, text: str) -> None:
        """Say what keeps the command from its work: to standard error."""
        self._end_progress()
        self.err += f"{text}\n"
        _write(sys.stderr, f"{text}\n")

    def _end_progress(self) -> None:
        if self._is_line_begun:
            _write(sys.stderr, "\r\033[K")
            self._is_line_begun = False


def main(argv: list[str] | None = None) -> int:
    """Run one command. Returns 0 (fit), 1 (not fit) or 2 (something could not be read)."""
    words = sys.argv[1:] if argv is None else argv
    today = _today(words)
    if words[:1] == ["check"] and (last := replay(_given(words, "--project") or os.curdir, [*words, today])):
        status, out, err = last
        _write(sys.stdout, out)
        _write(sys.stderr, err)
        return status
    return _run(words, today)


def _run(words: list[str], today: str) -> int:
    from pipeline.commands.line import command_line  # all else waits until it is needed
    from pipeline.model.errors import InputError

    voice = Voice()
    try:
        arguments = command_line().parse_args(words)
        arguments.words = words
        return int(arguments.run(arguments, voice, today))
    except InputError as error:
        voice.trouble(str(error))
        return UNREADABLE
    except KeyboardInterrupt:
        voice.trouble("Stopped. No file is half written.")
        return INTERRUPTED


def _write(stream: object, text: str) -> None:
    """Write, and flush; a reader that went away (`| head`) is no fault of ours."""
    try:
        print(text, end="", file=stream, flush=True)  # type: ignore[call-overload]
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _given(words: list[str], option: str) -> str:
    """Return what an option was given as, in either spelling, without reading the command line properly."""
    for at, word in enumerate(words):
        if word == option and at + 1 < len(words):
            return words[at + 1]
        if word.startswith(f"{option}="):
            return word.partition("=")[2]
    return ""


def _today(words: list[str]) -> str:
    """Return the date to work with, as YYYY-MM-DD: given, from SOURCE_DATE_EPOCH, or from the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given := _given(words, "--today"):
        return given
    if not epoch:
        return time.strftime("%Y-%m-%d")
    if epoch.isascii() and epoch.isdigit() and len(epoch) < _EPOCH_DIGITS:
        return time.strftime("%Y-%m-%d", time.gmtime(int(epoch)))
    return f"SOURCE_DATE_EPOCH={epoch}"

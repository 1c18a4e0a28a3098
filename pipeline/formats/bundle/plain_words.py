"""Marked words as plain text: what a mark says that plain words would lose is written out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from pipeline.formats.bundle.runs import Manner, runs
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.steps import steps

_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2069"  # Unicode's left-to-right isolate
_POWER = re.compile(r"[+−–-]?\d+")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_BEFORE = {MarkKind.QUOTE: "“", MarkKind.BREAK: "\n"}
_SIGNS = {"+": "⁺", "−": "⁻", "–": "⁻", "-": "⁻"}


def plain_words(text: str, marks: Iterable[Mark], direction: str) -> str:
    """Return words for a mail or a machine that reads aloud, in which numbers and foreign words keep their direction.

    A line break is a new line, a quotation has its marks, a power is raised (10 to the 9th would else read as
    109), and behind the words of a link stands where it leads.
    """
    return "".join(_written(text, tuple(marks), direction))


def _written(text: str, marks: tuple[Mark, ...], direction: str) -> Iterator[str]:
    words = ""
    for step in steps(text, marks):
        if step.opens or step.closes:
            before = _BEFORE.get(step.opens.kind, "") if step.opens else ""
            after = _after(step.closes, text, direction) if step.closes else ""
            if before or after:
                yield _isolated(words, direction) + before + after
                words = ""
        elif not (step.within and step.within.kind is MarkKind.BREAK):
            is_power = step.within and step.within.kind is MarkKind.SUPERSCRIPT and _POWER.fullmatch(step.text)
            words += "".join(map(_raised, step.text)) if is_power else step.text
    yield _isolated(words, direction)


def _raised(letter: str) -> str:
    return _SIGNS.get(letter) or _RAISED[unicodedata.digit(letter)]


def _after(mark: Mark, text: str, direction: str) -> str:
    if mark.kind is MarkKind.QUOTE:
        return "”"
    is_elsewhere = mark.kind is MarkKind.LINK and mark.target.startswith(("http", "mailto:"))
    if not is_elsewhere or text[mark.start : mark.end] in mark.target:
        return ""
    return f" ({mark.target})" if direction == "ltr" else f" ({_ISOLATE}{mark.target}{_END_OF_ISOLATE})"


def _isolated(text: str, direction: str) -> str:
    """Return words in which numbers and foreign words keep their direction; needed from right to left only."""
    if direction == "ltr":
        return text
    return "".join(
        run.text if run.manner is Manner.PLAIN else f"{_ISOLATE}{run.text}{_END_OF_ISOLATE}"
        for run in runs(text, direction)
    )

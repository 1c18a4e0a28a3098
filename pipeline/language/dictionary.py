"""Looks words up in the dictionaries of hunspell, a program that a team may have. The only place that runs it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable

from pipeline.model.errors import ProjectError

_PROGRAM = "hunspell"
_MEDICAL = {"en": "en_med_glut"}  # medical words, as Debian names the list; left out by hunspell where it is absent
_PATIENCE_S = 60.0
_MOST = 3  # words offered for one


def unknown(words: Iterable[str], language: str, country: str) -> dict[str, tuple[str, ...]]:
    """Return those of some words that no dictionary has, each with the words that may be meant, likeliest first.

    Raises ProjectError where hunspell, or its dictionary for the language and country, is not installed.
    """
    asked = tuple(words)
    if not shutil.which(_PROGRAM):
        raise ProjectError(_PROGRAM, "this program is not installed", _remedy(language, country))
    names = ",".join(name for name in (f"{language}_{country}", _MEDICAL.get(language, "")) if name)
    run = subprocess.run(
        [_PROGRAM, "-a", "-i", "utf-8", "-d", names],
        input="".join(f"^{word}\n" for word in asked),
        capture_output=True,
        encoding="utf-8",
        timeout=_PATIENCE_S,
        check=False,
    )
    if run.returncode:
        raise ProjectError(_PROGRAM, f"it has no dictionary {language}_{country}", _remedy(language, country))
    return dict(_answer(line) for line in run.stdout.splitlines() if line[:1] in ("&", "#"))


def _answer(line: str) -> tuple[str, tuple[str, ...]]:
    """Read “& word 2 0: one, two” or “# word 0”: a word that is not known, with what may be meant."""
    head, _, meant = line.partition(": ")
    return head.split()[1], tuple(meant.split(", ")[:_MOST]) if meant else ()


def _remedy(language: str, country: str) -> str:
    more = " hunspell-en-med" if language == "en" else ""
    return f"on Debian or Ubuntu: apt install hunspell hunspell-{language}-{country.lower()}{more}"

"""A rule that a team has written for itself, in words and patterns: `source/rules/<name>.toml`."""

from __future__ import annotations

import enum

import msgspec

from pipeline.model.errors import SettingsError
from pipeline.model.rule import Reason


class Where(enum.StrEnum):
    """Which words of a page a team's rule looks at."""

    TEXT = "text"  # all but the title and headings
    HEADINGS = "headings"  # only the title and headings
    ALL = "all"


class TeamWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that a team does not want, and what it says instead."""

    find: str
    say: str = ""


class TeamRule(Reason, frozen=True, kw_only=True):
    """One rule of a team's own: it finds words, or what fits a pattern. Examples are short texts."""

    id: str  # team.<name of the file>
    file: str
    line: int  # of the pattern or the words
    message: str  # {words} stands for what was found, {say} for what to say instead
    pattern: str = ""
    words: tuple[TeamWords, ...] = ()
    tokens: tuple[dict[str, object], ...] = ()  # in a row, as spaCy's Matcher has them
    where: Where = Where.ALL
    fix: bool = False  # the team's word that what it says instead means the same, wherever it stands
    bad: tuple[str, ...]
    good: tuple[str, ...]


def too_slow(rule: TeamRule, where: str) -> SettingsError:
    """Return the error to raise where a rule's pattern takes too long."""
    problem = f"the pattern “{rule.pattern}” takes too long {where}"
    remedy = "take out repeats inside repeats, such as (a+)+, and alternatives that fit the same words"
    return SettingsError(rule.file, problem, remedy, line=rule.line)

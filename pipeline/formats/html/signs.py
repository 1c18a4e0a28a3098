"""The signs of `signs.toml`, ready to use."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources
from typing import Any

import msgspec

from pipeline.formats.reading.piece import Evidence
from pipeline.model.page import CallOut

MOST_LETTERS = 500  # of class names that are looked at
_MOST_WORDS = 14  # by which a control of a website names itself
_NOT_BEHIND = "(?<![a-z0-9])(?<!has-)(?<!with-)(?<!no-)(?<!without-)(?<!not-)"
_AT_WORD = r"\b"
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|.", re.DOTALL)  # of a pattern: what stands for one character, or a sign
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JOINT = re.compile(r"[_:/.]+")


class Sign(msgspec.Struct, frozen=True):
    """What an element tells of the pieces in it: less, as a rule, in the main part of the page than outside."""

    outside: Evidence
    in_main: Evidence


class _Patterns:
    """Patterns made one, so that all are looked for in one go."""

    def __init__(self, patterns: list[str], before: str = "", after: str = "") -> None:
        self._pattern = re.compile(before + "(?:" + "|".join(f"({each})" for each in patterns) + ")" + after)
        self._any = re.compile(before + "(?:" + _any_of(patterns) + ")" + after)

    def first(self, words: str) -> int:
        """Return which of the patterns the words begin with, from 0; -1 where there is none."""
        found = self._pattern.match(words) if self._any.match(words) else None
        return found.lastindex - 1 if found and found.lastindex else -1

    def find(self, words: str) -> list[int]:
        """Return which of the patterns were found, from 0, in their order."""
        first = self._any.search(words)
        if first is None:
            return []
        matches = self._pattern.finditer(words, first.start())
        return sorted({found.lastindex - 1 for found in matches if found.lastindex})


def _any_of(patterns: list[str]) -> str:
    """Return what is found where any of the patterns is. It has no groups, so most are passed over by one letter."""
    each = [one for pattern in patterns for one in _alternatives(pattern)]
    at_words = [one.removeprefix(_AT_WORD) for one in each if one.startswith(_AT_WORD)]
    rest = [one for one in each if not one.startswith(_AT_WORD)]
    return "|".join([rf"{_AT_WORD}(?:{'|'.join(at_words)})", *rest] if at_words else rest)


def _alternatives(pattern: str) -> list[str]:
    """Return the parts of a pattern between its outermost bars."""
    found, depth = [""], 0
    for token in _TOKEN.findall(pattern):
        depth += (token == "(") - (token == ")")
        if token == "|" and not depth:
            found.append("")
        else:
            found[-1] += token
    return found


@functools.lru_cache(maxsize=4096)
def normal(names: str) -> str:
    """Return class names in small letters with hyphens: `cdcHeader__menu` is `cdc-header-menu`."""
    apart = names if names.islower() else _CAMEL.sub("-", names)
    return _JOINT.sub("-", apart).lower()


@functools.lru_cache(maxsize=4096)
def by_name(names: str) -> tuple[Sign, ...]:
    """Return what normal class names and an id tell of being furniture."""
    found: list[Sign] = []
    for patterns, signs in _names():
        found.extend([signs[index] for index in patterns.find(names)])
    return tuple(found)


def by_own_words(words: str) -> tuple[Evidence, ...]:
    """Return what a few words tell of being furniture, such as “Skip to content”."""
    if words.count(" ") >= _MOST_WORDS or len(words) > MOST_LETTERS:
        return ()
    return _by_own_words(words.lower())


@functools.lru_cache(maxsize=4096)
def _by_own_words(words: str) -> tuple[Evidence, ...]:
    first, at_start, within, anywhere = _own()
    found = tuple(anywhere[index] for index in within.find(words))
    begins = first.first(words)
    return found if begins < 0 else (at_start[begins], *found)


def by_element(kind: str, name: str) -> tuple[Sign, ...]:
    """Return what an element's name or role tells; `kind` says which of the two it is."""
    found = table()[kind].get(name)
    return (_sign(*found),) if found else ()


@functools.cache
def place(name: str) -> Evidence:
    """Return the evidence of where a piece stands."""
    weight, reason = table()["place"][name]
    return Evidence(weight, reason)


@functools.lru_cache(maxsize=4096)
def call_out(names: str) -> CallOut | None:
    """Return which sort of box normal class names tell of."""
    found = _boxes().find(names)
    return CallOut(table()["box"]["signs"][found[0]][1]) if found else None


@functools.lru_cache(maxsize=4096)
def visual_level(names: str) -> int:
    """Return the level of heading that normal class names set text as: 0 where they give none, -1 for no heading."""
    found = _visual_heading().search(names)
    if not found:
        return -1
    figure = found[1][-1]
    return int(figure) if figure in "123456" else 0


@functools.cache
def _visual_heading() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)(?!(?:has|with|no|without)-)(?:[\w-]+-)?({table()['heading']['visual']})(?:\s|$)")


@functools.cache
def table() -> dict[str, Any]:
    """Return the whole file."""
    return tomllib.loads(resources.files("pipeline.formats.html").joinpath("signs.toml").read_text("utf-8"))


def _sign(outside: float, in_main: float, reason: str) -> Sign:
    return Sign(Evidence(outside, reason), Evidence(in_main, reason))


@functools.cache
def _names() -> tuple[tuple[_Patterns, list[Sign]], ...]:
    bounds = {"name": (_NOT_BEHIND, "(?![a-z0-9])"), "name_alone": (r"(?<!\S)", r"(?!\S)")}
    groups = {group: table()[group]["signs"] for group in bounds}
    return tuple(
        (_Patterns([each[0] for each in rows], *bounds[group]), [_sign(*each[1:]) for each in rows])
        for group, rows in groups.items()
    )


@functools.cache
def _own() -> tuple[_Patterns, list[Evidence], _Patterns, list[Evidence]]:
    first, within = table()["own"]["first"], table()["own"]["within"]
    return (
        _Patterns([each[0] for each in first]),
        _evidence(first),
        _Patterns([each[0] for each in within]),
        _evidence(within),
    )


def _evidence(rows: list[list[Any]]) -> list[Evidence]:
    return [Evidence(weight, reason) for _, weight, reason in rows]


@functools.cache
def _boxes() -> _Patterns:
    return _Patterns([pattern for pattern, _ in table()["box"]["signs"]], _NOT_BEHIND, "(?![a-z0-9])")

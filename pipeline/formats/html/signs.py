"""The signs of `signs.toml`, ready to use."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources
from typing import Any

from pipeline.formats.reading.piece import Evidence
from pipeline.model.page import CallOut

_MOST_LETTERS = 1000  # of class names that are looked at
_NOT_BEHIND = "(?<![a-z0-9])(?<!has-)(?<!with-)(?<!no-)(?<!without-)(?<!not-)"
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JOINT = re.compile(r"[_:/.]+")


class _Weighed:
    """Patterns that were made one, so that all are looked for in one go."""

    def __init__(self, signs: list[list[Any]], before: str, after: str) -> None:
        self.evidence = [Evidence(float(weight), reason) for _, weight, reason in signs]
        self.pattern = re.compile(before + "(?:" + "|".join(f"({pattern})" for pattern, *_ in signs) + ")" + after)

    def find(self, words: str) -> tuple[Evidence, ...]:
        """Return the evidence of every sign found; each once."""
        found = {match.lastindex for match in self.pattern.finditer(words)}
        return tuple(self.evidence[index - 1] for index in sorted(filter(None, found)))


def normal(names: str) -> str:
    """Return class names in small letters with hyphens: `cdcHeader__menu` is `cdc-header-menu`."""
    return _JOINT.sub("-", _CAMEL.sub("-", names[:_MOST_LETTERS])).lower()


def by_name(names: str) -> tuple[Evidence, ...]:
    """Return what normal class names and an id tell of being furniture."""
    return _of("name").find(names) + _of("name_alone").find(names)


@functools.lru_cache(maxsize=2048)
def by_own_words(words: str) -> tuple[Evidence, ...]:
    """Return what a few words tell of being furniture, such as “Skip to content”."""
    if len(words) > _MOST_LETTERS or words.count(" ") >= table()["own"]["most_words"]:
        return ()
    return _of("own").find(words.lower())


def by_element(kind: str, name: str, is_in_main: bool) -> tuple[Evidence, ...]:
    """Return what an element's name or role tells; `kind` says which it is."""
    found = table()[kind].get(name)
    return (Evidence(found[is_in_main], found[2]),) if found else ()


@functools.cache
def place(name: str) -> Evidence:
    """Return the evidence of where a piece stands."""
    weight, reason = table()["place"][name]
    return Evidence(weight, reason)


def call_out(names: str) -> CallOut | None:
    """Return which sort of box normal class names tell of."""
    found = [index for match in _boxes().finditer(names) if (index := match.lastindex)]
    return CallOut(table()["box"]["signs"][min(found) - 1][1]) if found else None


@functools.cache
def visual_heading() -> re.Pattern[str]:
    """Return the pattern of a class by which text is set as a heading."""
    return re.compile(rf"(?:^|\s)(?:\w+-)?({table()['heading']['visual']})(?:\s|$)")


@functools.cache
def table() -> dict[str, Any]:
    """Return the whole file."""
    return tomllib.loads(resources.files("pipeline.formats.html").joinpath("signs.toml").read_text("utf-8"))


@functools.cache
def _of(group: str) -> _Weighed:
    before, after = {"name": (_NOT_BEHIND, "(?![a-z0-9])"), "name_alone": (r"(?<!\S)", r"(?!\S)"), "own": ("", "")}[
        group
    ]
    return _Weighed(table()[group]["signs"], before, after)


@functools.cache
def _boxes() -> re.Pattern[str]:
    signs = table()["box"]["signs"]
    return re.compile(_NOT_BEHIND + "(?:" + "|".join(f"({pattern})" for pattern, _ in signs) + ")(?![a-z0-9])")
